// SPDX-License-Identifier: EUPL-1.2
// The tables of a dashboard as members of an object. Internal to portfolio.
#pragma once

#include "charta/portfolio/view.h"
#include "charta/report/json_writer.h"

namespace charta {

void put_portfolio_summary(const Portfolio& portfolio, const Dashboard& view,
                           JsonWriter& json);
void put_portfolio_groups(const Portfolio& portfolio, const Dashboard& view,
                          JsonWriter& json);
void put_portfolio_rules(const Portfolio& portfolio, const Dashboard& view,
                         JsonWriter& json);
void put_portfolio_texts(const Dashboard& view, JsonWriter& json);
void put_portfolio_ranking(const Portfolio& portfolio, const Dashboard& view,
                           JsonWriter& json);

std::string_view name(GroupRow::What what);

}  // namespace charta
