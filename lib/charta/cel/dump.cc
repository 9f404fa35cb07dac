// SPDX-License-Identifier: EUPL-1.2
// The layout must not change: files of expected trees were printed with it.
#include "charta/cel/dump.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "charta/cel/quote.h"

namespace charta::cel {
namespace {

// As C prints %g, with the digits that are needed.
std::string real(double number) {
  if (std::isnan(number)) return "NaN";
  if (std::isinf(number)) return number < 0 ? "-Inf" : "+Inf";
  const double size = std::fabs(number);
  const bool plain = size == 0 || (size >= 1e-4 && size < 1e6);
  std::array<char, 400> buffer{};
  const auto format =
      plain ? std::chars_format::fixed : std::chars_format::scientific;
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(),
                                 number, format);
  return {buffer.data(), end.ptr};
}

std::string literal(const Value& value) {
  if (value.is(Kind::boolean)) return value.boolean() ? "true" : "false";
  if (value.is(Kind::integer)) return std::to_string(value.integer());
  if (value.is(Kind::uinteger)) return std::to_string(value.uinteger()) + "u";
  if (value.is(Kind::real)) return real(value.real());
  if (value.is(Kind::string)) return quote(value.text());
  if (value.is(Kind::bytes)) return quote_bytes(value.text());
  return "null";
}

std::string kind_of_literal(Kind kind) {
  if (kind == Kind::boolean) return "*expr.Constant_BoolValue";
  if (kind == Kind::integer) return "*expr.Constant_Int64Value";
  if (kind == Kind::uinteger) return "*expr.Constant_Uint64Value";
  if (kind == Kind::real) return "*expr.Constant_DoubleValue";
  if (kind == Kind::string) return "*expr.Constant_StringValue";
  if (kind == Kind::bytes) return "*expr.Constant_BytesValue";
  return "*expr.Constant_NullValue";
}

std::string kind(const Node& node) {
  switch (node.kind) {
    case NodeKind::error:
      return "error";
    case NodeKind::literal:
      return kind_of_literal(node.value.kind());
    case NodeKind::identifier:
      return "*expr.Expr_IdentExpr";
    case NodeKind::select:
      return "*expr.Expr_SelectExpr";
    case NodeKind::call:
      return "*expr.Expr_CallExpr";
    case NodeKind::list:
      return "*expr.Expr_ListExpr";
    case NodeKind::map:
    case NodeKind::structure:
      return "*expr.Expr_StructExpr";
    case NodeKind::comprehension:
      return "*expr.Expr_ComprehensionExpr";
  }
  return {};
}

std::string note_of_type(const Ast& ast, NodeId id, const Checked& checked) {
  std::string note;
  if (checked.type_of(id) != nullptr) {
    note = "~" + to_string(checked.type_of(id));
  }
  const Reference& reference = checked.reference(id);
  std::vector<std::string_view> overloads = reference.overloads;
  std::ranges::sort(overloads);
  for (std::size_t i = 0; i < overloads.size(); ++i) {
    note += i == 0 ? "^" : "|";
    note += overloads[i];
  }
  const bool names = ast[id].kind != NodeKind::call;
  if (names && !reference.name.empty())
    note += "^" + std::string(reference.name);
  return note;
}

enum class Notes : std::uint8_t { none, kinds, types };

class Printer {
 public:
  Printer(const Ast& ast, Notes notes, const Checked* checked)
      : ast_(ast), notes_(notes), checked_(checked) {}

  void print(NodeId id) {
    const Node& node = ast_[id];
    switch (node.kind) {
      case NodeKind::error:
        write("!error!");
        break;
      case NodeKind::literal:
        write(literal(node.value));
        break;
      case NodeKind::identifier:
        write_name(id);
        break;
      case NodeKind::select:
        select(id);
        break;
      case NodeKind::call:
        call(id);
        break;
      case NodeKind::list:
        list(id);
        break;
      case NodeKind::map:
        map(id);
        break;
      case NodeKind::structure:
        structure(id);
        break;
      case NodeKind::comprehension:
        comprehension(id);
        break;
    }
    write_note(id);
  }

  std::string take() { return std::move(out_); }

 private:
  void write(std::string_view text) {
    if (line_start_ && !text.empty()) {
      line_start_ = false;
      out_.append(2 * indent_, ' ');
    }
    out_ += text;
  }
  void line() {
    out_ += '\n';
    line_start_ = true;
  }
  // As written, or in full when that is known.
  void write_name(NodeId id) {
    const Node& node = ast_[id];
    if (checked_ != nullptr && !checked_->reference(id).name.empty()) {
      return write(checked_->reference(id).name);
    }
    if ((node.flags & kRootName) != 0) write(".");
    write(node.name);
  }

  void write_note(NodeId id) {
    if (notes_ == Notes::kinds) write("^#" + kind(ast_[id]) + "#");
    if (notes_ == Notes::types) write(note_of_type(ast_, id, *checked_));
  }
  void write_entry_note() {
    if (notes_ == Notes::kinds) write("^#*expr.Expr_CreateStruct_Entry#");
  }

  void select(NodeId id) {
    const bool one_name =
        checked_ != nullptr && !checked_->reference(id).name.empty();
    if (one_name) return write_name(id);
    print(ast_.child(id, 0));
    write("." + std::string(ast_[id].name));
    if ((ast_[id].flags & kTestOnly) != 0) write("~test-only~");
  }

  // `open`, one item a line, `close`.
  template <typename Item>
  void block(std::string_view open, std::size_t count, std::string_view close,
             Item item) {
    write(open);
    if (count > 0) {
      ++indent_;
      for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) write(",");
        line();
        item(i);
      }
      --indent_;
      line();
    }
    write(close);
  }

  void call(NodeId id) {
    auto children = ast_.children_of(id);
    if ((ast_[id].flags & kReceiver) != 0) {
      if (checked_ == nullptr || !checked_->reference(id).qualified) {
        print(children.front());
        write(".");
      }
      children = children.subspan(1);
    }
    write_name(id);
    block("(", children.size(), ")",
          [&](std::size_t i) { print(children[i]); });
  }

  void list(NodeId id) {
    const auto children = ast_.children_of(id);
    block("[", children.size(), "]", [&](std::size_t i) {
      mark_optional(children[i]);
      print(children[i]);
    });
  }

  void mark_optional(NodeId id) {
    if ((ast_[id].flags & kOptionalElement) != 0) write("?");
  }

  void map(NodeId id) {
    const auto children = ast_.children_of(id);
    block("{", children.size() / 2, "}", [&](std::size_t i) {
      mark_optional(children[2 * i]);
      print(children[2 * i]);
      write(":");
      print(children[2 * i + 1]);
      write_entry_note();
    });
  }

  void structure(NodeId id) {
    const auto children = ast_.children_of(id);
    const auto names = ast_.field_names(id);
    write_name(id);
    block("{", children.size(), "}", [&](std::size_t i) {
      mark_optional(children[i]);
      write(names[i].text);
      write(":");
      print(children[i]);
      write_entry_note();
    });
  }

  void part(std::string_view title) {
    line();
    write(title);
    line();
  }

  void comprehension(NodeId id) {
    const FoldNames& names = ast_.fold(id);
    write("__comprehension__(");
    ++indent_;
    part("// Variable");
    write(names.first);
    if (!names.second.empty()) {
      write(",");
      line();
      write(names.second);
    }
    write(",");
    part("// Target");
    print(ast_.child(id, kRange));
    write(",");
    part("// Accumulator");
    write(names.accumulator);
    constexpr std::array<std::string_view, 4> kTitles{
        "// Init", "// LoopCondition", "// LoopStep", "// Result"};
    for (std::size_t i = 0; i < kTitles.size(); ++i) {
      write(",");
      part(kTitles[i]);
      print(ast_.child(id, kInit + i));
    }
    write(")");
    --indent_;
  }

  const Ast& ast_;
  Notes notes_;
  const Checked* checked_;
  std::string out_{};
  std::size_t indent_ = 0;
  bool line_start_ = true;
};

std::string print(const Ast& ast, NodeId id, Notes notes,
                  const Checked* checked) {
  Printer printer(ast, notes, checked);
  printer.print(id);
  return printer.take();
}

}  // namespace

std::string dump(const Ast& ast, NodeId id) {
  return print(ast, id, Notes::kinds, nullptr);
}

std::string dump(const Ast& ast, NodeId id, const Checked& checked) {
  return print(ast, id, Notes::types, &checked);
}

std::string dump_plain(const Ast& ast, NodeId id) {
  return print(ast, id, Notes::none, nullptr);
}

}  // namespace charta::cel
