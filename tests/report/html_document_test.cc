// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/html_document.h"

#include <doctest/doctest.h>

#include "report/sample.h"

namespace charta {
namespace {

TEST_CASE("digests are what browsers compute") {
  CHECK(policy_digest("") ==
        "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
  CHECK(policy_digest("abc") ==
        "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
}

TEST_CASE("style and script are embedded and cannot end their element") {
  REQUIRE(page_assets().size() == 2);
  for (const PageAsset& asset : page_assets()) {
    CAPTURE(asset.name);
    CHECK(asset.text.size() > 1000);
    CHECK(asset.text.find("</") == std::string_view::npos);
  }
  CHECK(page_asset("none").empty());
}

TEST_CASE("the policy names the very style and script of the page") {
  const Run run = sample_head();
  const Style style{};
  std::string out;
  const HtmlSheet sheet{.run = run, .style = style, .out = out};
  begin_document(sheet, "a <title>");
  end_document(sheet);
  CHECK(out.find("style-src '" + policy_digest(page_asset("report.css"))) !=
        std::string::npos);
  CHECK(out.find("script-src '" + policy_digest(page_asset("report.js"))) !=
        std::string::npos);
  CHECK(out.find("<title>a &lt;title&gt;</title>") != std::string::npos);
}

}  // namespace
}  // namespace charta
