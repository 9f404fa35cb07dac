// SPDX-License-Identifier: EUPL-1.2
// Declares what a record declares, functions too, and checks.
#include "conformance/cel_types.h"

#include "charta/cel/checker.h"
#include "charta/cel/parser.h"
#include "conformance/suites.h"

namespace charta::conformance {
namespace {

cel::Signature signature_of(const Map& overload, cel::Types& types) {
  cel::Signature signature;
  signature.id = text_at(overload, "id");
  signature.receiver = true_at(overload, "member");
  for (const Value& param : overload.find("params")->list().span()) {
    signature.args.push_back(cel::parse_type(param.text(), types));
  }
  signature.result = cel::parse_type(text_at(overload, "result"), types);
  return signature;
}

void declare(const Map& row, cel::Declarations& declarations) {
  const std::string name(text_at(row, "name"));
  const std::string_view type = text_at(row, "type");
  if (!type.empty()) {
    declarations.add_variable(name,
                              cel::parse_type(type, declarations.types()));
    return;
  }
  for (const Value& overload : row.find("overloads")->list().span()) {
    declarations.add_function(
        name, signature_of(overload.map(), declarations.types()));
  }
}

}  // namespace

std::string checked_type(const Map& record) {
  cel::Types types;
  cel::Declarations declarations(types);
  declarations.set_container(std::string(text_at(record, "container")));
  declarations.add_functions(cel::libraries());
  if (const Value* rows = record.find("type_env")) {
    for (const Value& row : rows->list().span()) {
      declare(row.map(), declarations);
    }
  }
  const cel::ParseResult parsed = cel::parse(text_at(record, "expr"));
  if (!parsed.ok()) return parsed.issues.front().text;
  const cel::Checked checked = cel::check(parsed.ast, declarations);
  if (!checked.issues.empty()) return checked.issues.front().text;
  return cel::to_string(checked.type_of(parsed.ast.root));
}

}  // namespace charta::conformance
