// SPDX-License-Identifier: EUPL-1.2
// Every fault in English. To add one: a case; lower case, no full stop, user
// text by quoted(), numbers and charta's own names by bare().
#include <fmt/format.h>

#include "charta/i18n/sentences.h"

namespace charta {

std::string english(const Diagnostic& diagnostic) {
  const Slots slots(diagnostic, "`", "`");
  const auto quoted = [&](std::size_t i) { return slots.quoted(i); };
  const auto bare = [&](std::size_t i) { return slots.bare(i); };
  const auto nearest = [&](std::size_t i) {
    return slots.quoted_in(", did you mean ", i, "?");
  };
  const auto choices = [&](std::size_t i) {
    return slots.bare_in(" (one of: ", i, ")");
  };
  const auto instead = [&](std::size_t i) {
    return slots.quoted_in(": write ", i, "");
  };
  const auto list_of = [&](std::size_t i) {
    return slots.bare_in(": write [", i, "]");
  };
  using fmt::format;
  switch (diagnostic.code) {
    case Code::internal:
      return format("internal error in charta: {}", bare(0));
    case Code::limit_exceeded:
      return format("beyond the limit {} ({})", quoted(0), bare(1));

    case Code::bad_utf8:
      return format("not UTF-8 at byte {}", bare(0));
    case Code::wrong_encoding:
      return format(
          "the text looks like {}, not UTF-8 (byte {}): save it as UTF-8",
          bare(0), bare(1));
    case Code::byte_order_mark:
      return "skipped the byte order mark at the start, which JSON does not "
             "allow";
    case Code::control_character:
      return format("control character {} is not allowed here", bare(0));
    case Code::line_separator:
      return format("{} does not end a line in YAML: the text goes on",
                    bare(0));
    case Code::invisible_character:
      return format("invisible character {} in the text", bare(0));
    case Code::duplicate_key:
      return format("key {} is given twice: keep one of the two", quoted(0));
    case Code::equal_key:
      return format(
          "key {} is given twice: the two differ only in how their accents are "
          "encoded",
          quoted(0));
    case Code::too_deep:
      return format("nested deeper than {} levels", bare(0));
    case Code::too_large:
      return format("larger than {} {}", bare(0), bare(1));
    case Code::number_out_of_range:
      return format("number {} is out of range", quoted(0));
    case Code::unknown_input_format:
      return format("unknown input format {}", quoted(0));
    case Code::no_document:
      return "there is nothing in it to read";
    case Code::several_documents:
      return "a second document begins here, and only one is read: remove this "
             "line, or give each document a file of its own";
    case Code::unexpected_end:
      return "the text ends too early: a value or a closing bracket is missing";
    case Code::unexpected_character:
      return format("{} does not belong here", quoted(0));
    case Code::expected_token:
      return format("{} is missing before this", quoted(0));
    case Code::missing_comma:
      return format("a comma is missing before this, or {} to end what is open",
                    quoted(0));
    case Code::unclosed_quote:
      return format(
          "the text that opens with {} is never closed: write {} where it ends",
          quoted(0), quoted(0));
    case Code::quote_open_at_end:
      return format(
          "the text that opens with {} is not closed on this line: write {} "
          "where it ends, or indent the lines on which it goes on",
          quoted(0), quoted(0));
    case Code::curly_quote:
      return format("{} is a quote for print: write the straight quote `\"`",
                    quoted(0));
    case Code::unclosed_bracket:
      return format("{} is never closed: write its counterpart where it ends",
                    quoted(0));
    case Code::unmatched_bracket:
      return format("{} closes nothing that is open", quoted(0));
    case Code::trailing_comma:
      return "nothing follows this comma: remove it";
    case Code::comment_not_allowed:
      return "JSON has no comments: remove this, or write the file in YAML";
    case Code::unknown_word:
      return format(
          "{} is not a JSON value: write text between double quotes, or true, "
          "false, null or a finite number",
          quoted(0));
    case Code::other_word:
      return format("{} is not a JSON word: write {}", quoted(0), quoted(1));
    case Code::unquoted_key:
      return format("a key must stand between quotes: write `\"{}\"`", bare(0));
    case Code::single_quote:
      return "JSON puts text between double quotes, not single ones";
    case Code::bad_escape:
      return format(
          "{} is not an escape sequence: to write a backslash, write two",
          quoted(0));
    case Code::lone_surrogate:
      return format("{} is half of a character, and the other half is missing",
                    quoted(0));
    case Code::bad_number:
      return format("{} is not written as a number of JSON", quoted(0));
    case Code::more_faults:
      return format("and {} more faults", bare(0));

    case Code::unquoted_text:
      return format("text must stand between quotes: write `\"{}\"`", bare(0));
    case Code::colon_for_equals:
      return format("TOML writes `=` after a key, not a colon: write `{} = …`",
                    bare(0));
    case Code::missing_equals:
      return format("{} has no `=`: write a key, `=` and a value on one line",
                    quoted(0));
    case Code::decimal_comma:
      return format("{} has a decimal comma: write {}", quoted(0), quoted(1));
    case Code::bad_toml_date:
      return format(
          "{} is not a day that exists: write it as 2026-01-31, year first",
          quoted(0));
    case Code::bad_toml_number:
      return format(
          "{} is not a number: write digits with a point, without zeros in "
          "front, or put text between quotes",
          quoted(0));
    case Code::not_toml:
      return "this is not TOML: write a key, `=` and a value on one line, with "
             "text between quotes";

    case Code::tab_indentation:
      return "a tab indents this line, and YAML indents with spaces only: "
             "write spaces instead";
    case Code::wrong_indentation:
      if (slots.bare(0).empty()) {
        return "this line does not begin in the same column as those it "
               "belongs with";
      }
      return format(
          "this line begins after {} spaces, and nothing above it does: write "
          "{} or {}",
          bare(0), bare(1), bare(2));
    case Code::no_break_indentation:
      return format(
          "this line begins with an invisible character ({}) that is no "
          "space: replace it with spaces",
          bare(0));
    case Code::missing_colon_space:
      return format("a space is missing after the colon: write `{} {}`",
                    bare(0), bare(1));
    case Code::missing_colon:
      return format(
          "{} should be a key: write a colon and a space behind it, or indent "
          "the line deeper if it goes on with the text above",
          quoted(0));
    case Code::colon_in_value:
      return format(
          "a value that holds a colon and a space must stand between quotes: "
          "write `{}`",
          bare(0));
    case Code::text_after_value:
      return format("{} follows a value that is already complete", quoted(0));
    case Code::text_after_quote:
      return format(
          "{} follows the closing quote: put the whole value between quotes, "
          "and write `\\\"` for a quote inside it",
          quoted(0));
    case Code::text_after_bracket:
      return format(
          "{} follows the closing bracket: put a text that begins with a "
          "bracket between quotes",
          quoted(0));
    case Code::apostrophe_in_text:
      return format(
          "the apostrophe before {} ends the text: write it twice, or put the "
          "text between double quotes",
          quoted(0));
    case Code::hash_in_value:
      return format(
          "{} and the rest of the line are a comment: put the value between "
          "quotes if they belong to it",
          quoted(0));
    case Code::dash_without_space:
      return format(
          "{} is read as text: write a space after the dash if it is an item "
          "of a list",
          quoted(0));
    case Code::multiline_key:
      return "a key must fit on one line";
    case Code::unknown_alias:
      return format(
          "{} names no anchor above it: put text that begins with * between "
          "quotes",
          quoted(0));
    case Code::cyclic_alias:
      return format("{} stands inside the very value that it names", quoted(0));
    case Code::anchor_redefined:
      return format(
          "anchor {} is given again: from here on it names this value",
          quoted(0));
    case Code::merge_key:
      return "the merge key << is not YAML 1.2: write the keys out, or use "
             "extends in a charter";
    case Code::forbidden_tag:
      return format(
          "tag {} is not allowed: put text that begins with ! between quotes",
          quoted(0));
    case Code::tag_mismatch:
      return format("tag {} does not fit {}", quoted(0), quoted(1));
    case Code::complex_key:
      return "a key must be text, not a list or a mapping";
    case Code::null_key:
      return "a key is missing before the colon";
    case Code::reserved_character:
      return format("text cannot begin with {}: put it between quotes",
                    quoted(0));
    case Code::bad_directive:
      return format("{} is not a directive of YAML 1.2 that may stand here",
                    quoted(0));
    case Code::yaml_version_old:
      return format("YAML {} is read as YAML 1.2: yes, no, on and off are text",
                    bare(0));
    case Code::yaml_version_unknown:
      return format("YAML {} is not known: YAML 1.2 is", bare(0));
    case Code::bad_block_header:
      return format(
          "{} cannot follow | or >: put a text that begins with one of them "
          "between quotes",
          quoted(0));
    case Code::misplaced_indicator:
      return format(
          "{} must begin a line of its own here: begin a new line, or put the "
          "value between quotes",
          quoted(0));
    case Code::item_among_keys:
      return "an item of a list among keys: write a key for the list and put "
             "its items below, or remove the dash";
    case Code::key_among_items:
      return "a key among the items of a list: write a dash and a space before "
             "it, or begin it in the column of the other keys";
    case Code::misplaced_key:
      return "a second key on this line: begin a new line, or put the value "
             "between quotes";
    case Code::key_below_value:
      return "a key cannot stand below a value: put a text that holds a colon "
             "between quotes, or give the key above no value of its own";
    case Code::missing_comment_space:
      return "write a space before the # of a comment, or put the value "
             "between quotes";
    case Code::bad_property:
      return format("{} is not a well-formed anchor, alias or tag", quoted(0));
    case Code::extra_property:
      return format(
          "{} comes on top of another anchor or tag of the same value",
          quoted(0));
    case Code::document_marker_inside:
      return format("{} ends the document inside a value that is still open",
                    quoted(0));

    case Code::unknown_key:
      return format("key {} does not exist here{}", quoted(0), nearest(1));
    case Code::missing_key:
      return format("key {} is missing in {}", quoted(0), quoted(1));
    case Code::not_supported_yet:
      return format("key {} is not supported by this version of charta yet",
                    quoted(0));
    case Code::unsupported_version:
      return format("this version of charta reads {} in version 1, not {}",
                    quoted(0), quoted(1));
    case Code::expected_text:
      return format("{} must be a text", quoted(0));
    case Code::expected_localized:
      return format("{} must be a text in each language, as {{fr: …, en: …}}",
                    quoted(0));
    case Code::empty_value:
      return format("{} is empty", quoted(0));
    case Code::language_missing:
      return format("{} has no text in language {}", quoted(0), bare(1));
    case Code::bad_identifier:
      return format(
          "{} must be an identifier (letters without accents, digits, `.`, "
          "`_`, `-`; at most 64), not {}",
          quoted(0), quoted(1));
    case Code::duplicate_id:
      return format("identifier {} is given twice", quoted(0));
    case Code::unknown_name:
      return format("{} cannot be {}{}{}", quoted(0), quoted(1), nearest(2),
                    choices(3));
    case Code::missing_file:
      return format("file {} is missing", quoted(0));
    case Code::file_named_twice:
      return format("file {} is named twice", quoted(0));
    case Code::bad_reference:
      return format(
          "{} must be the relative path of a file in the folders of this "
          "charter",
          quoted(0));

    case Code::unknown_builtin:
      return format(
          "there is no built-in charter {}; a file is named by its path, "
          "./charter.yaml",
          quoted(0));
    case Code::not_an_organisation:
      return format("{} describes a {}, not an organisation", quoted(0),
                    bare(1));
    case Code::organisation_contradicted:
      return format(
          "{} is {} here and {} in the organisation’s file: this one counts",
          quoted(0), quoted(1), quoted(2));
    case Code::extends_cycle:
      return format("charters extend each other in a circle: {}", bare(0));
    case Code::rule_of_two_parents:
      return format(
          "rule {} is also in a charter that this one does not extend",
          quoted(0));
    case Code::override_of_nothing:
      return format("no parent charter has a rule {}{}", quoted(0), nearest(1));
    case Code::final_changed:
      return format(
          "rule {} is final: a child charter may raise its severity or its "
          "weight, not change {}",
          quoted(0), quoted(1));
    case Code::final_softened:
      return format("rule {} is final: {} cannot go down from {} to {}",
                    quoted(0), quoted(1), quoted(2), quoted(3));
    case Code::final_reads:
      return format(
          "final rule {} reads {}, which a child charter may not replace",
          quoted(0), quoted(1));
    case Code::final_among_cousins:
      return format(
          "rule {} cannot be made final here: {}, which this charter does not "
          "extend, changes it",
          quoted(0), quoted(1));
    case Code::field_type_changed:
      return format("field {} has the type {} in a parent, not {}", quoted(0),
                    quoted(1), quoted(2));
    case Code::unknown_profile:
      return format("the charter has no profile {}{}{}", quoted(0), nearest(1),
                    choices(2));
    case Code::selects_nothing:
      return format("{} chooses no rule{}", quoted(0), nearest(1));
    case Code::selection_ambiguous:
      return format("{} is both {} and {} here: write {}:{}", quoted(0),
                    quoted(1), quoted(2), bare(1), bare(0));

    case Code::bad_formula:
      return format(
          "{} cannot stand in the formula of a score: write numbers, "
          "scores.ID.value (low, high, max), params, + - * /, comparisons, "
          "&& || !, ? :, math.least, math.greatest",
          quoted(0));
    case Code::unknown_score:
      return format("no score before this one is {}{}{}", quoted(0), nearest(1),
                    choices(2));
    case Code::score_key:
      return format(
          "score {} has {}, which goes with {}: a score has a model, or a "
          "formula with its max",
          quoted(1), quoted(0), bare(0) == "max" ? "a formula" : "a model");
    case Code::from_or_when:
      return format("grade {} must have either from or when", quoted(0));

    case Code::bad_weight:
      return format(
          "weight {} is not a number above 0 and up to 1000000 with at most 6 "
          "decimals",
          quoted(0));
    case Code::no_weight:
      return "no rule has a weight: nothing can be scored";
    case Code::weight_of_info:
      return "a rule of severity info never counts: its weight is ignored";
    case Code::bad_score:
      return format(
          "score {} is not a number from 0 to 1 with at most 6 decimals",
          quoted(0));
    case Code::bad_threshold:
      return format(
          "threshold {} is not a number from 0 to 100 with at most 6 decimals",
          quoted(0));
    case Code::grades_out_of_order:
      return format(
          "grade {} must begin lower than {}: grades go from the best to the "
          "worst",
          quoted(0), quoted(1));
    case Code::no_lowest_grade:
      return format("no grade begins at 0: a score below {} has no grade",
                    quoted(0));
    case Code::dates_reversed:
      return format("the rule ends on {}, before it begins on {}", bare(1),
                    bare(0));
    case Code::require_or_levels:
      return format(
          "rule {} must have either `require` or `levels` with at least one "
          "level",
          quoted(0));
    case Code::bad_effort:
      return format(
          "effort {} is not low, medium, high or a number of days from 0 to "
          "10000",
          quoted(0));
    case Code::bad_expression:
      return format("{}{}", bare(0), nearest(1));
    case Code::never_equal:
      return format(
          "the vocabulary has no value {} for {}: this comparison decides "
          "nothing{}",
          quoted(0), quoted(1), nearest(2));
    case Code::has_of_required:
      return format(
          "every descriptor must give {}: has() of it decides nothing",
          quoted(0));
    case Code::constant_condition:
      return format("{} of rule {} is the same for every descriptor", quoted(0),
                    quoted(1));
    case Code::message_reads_more:
      return format(
          "this message reads {}, which rule {} does not: it may be missing "
          "when the message is written",
          quoted(0), quoted(1));
    case Code::condition_not_boolean:
      return format("{} must come to true or false, not to {}", quoted(0),
                    bare(1));
    case Code::verdict_of_wrong_type:
      return format(
          "{} must come to true, false or a number from 0 to 1, not to {}",
          quoted(0), bare(1));
    case Code::message_unclosed:
      return format("`{{{{` in {} is never closed by `}}}}`", quoted(0));
    case Code::bad_param:
      return format(
          "parameter {} must be a scalar, a list of scalars of one kind, or a "
          "list of dated values",
          quoted(0));
    case Code::unknown_param:
      return format("the charter has no parameter {}{}", quoted(0), nearest(1));
    case Code::bad_override:
      return format(
          "{} is not of the type that the charter gives to parameter {}",
          quoted(1), quoted(0));
    case Code::no_dated_value:
      return format("parameter {} has no value on {}", quoted(0), bare(1));
    case Code::dates_out_of_order:
      return format(
          "{} must come after {}: dated values go from the oldest to the "
          "newest",
          bare(0), bare(1));

    case Code::rule_never_applies:
      return format("rule {} never applies: no descriptor meets its condition",
                    quoted(0));
    case Code::rule_never_fails:
      return format(
          "rule {} can never fail: every descriptor that it applies "
          "to meets it",
          quoted(0));
    case Code::rule_never_passes:
      return format(
          "rule {} can never pass: no descriptor that it applies to "
          "meets it",
          quoted(0));
    case Code::rules_contradict:
      return format(
          "rule {} contradicts rule {}: where both apply, no "
          "descriptor meets both",
          quoted(0), quoted(1));
    case Code::rule_implied:
      return format(
          "rule {} adds nothing to rule {}: whenever it fails, the "
          "other fails too",
          quoted(0), quoted(1));
    case Code::absence_helps:
      return format(
          "rule {} rewards hiding {}: a descriptor that fails no "
          "longer fails when it does not say",
          quoted(0), quoted(1));
    case Code::level_never_reached:
      return format(
          "rule {}: level {} is never reached: an earlier one always "
          "matches first",
          quoted(0), bare(1));
    case Code::levels_rise:
      return format(
          "rule {}: level {} scores more than the one before it, and "
          "the first match wins",
          quoted(0), bare(1));
    case Code::levels_alike:
      return format("rule {}: level {} scores the same as the one before it",
                    quoted(0), bare(1));
    case Code::levels_not_monotone:
      return format("rule {}: as {} grows, the score rises and falls again",
                    quoted(0), quoted(1));
    case Code::grade_unreachable:
      return format("no combination of outcomes earns grade {}", quoted(0));
    case Code::param_unused:
      return format("nothing reads the param {}", quoted(0));
    case Code::variable_unused:
      return format("no rule reads the variable {}", quoted(0));
    case Code::weight_rounds_away:
      return format("rule {} weighs {} points of 100: no report can show it",
                    quoted(0), bare(1));
    case Code::criterion_without_link:
      return format(
          "rule {} is an award criterion, and does not say how it is "
          "linked to the object of the contract",
          quoted(0));
    case Code::criterion_not_of_bids:
      return format("rule {} is an award criterion, and judges no bids",
                    quoted(0));
    case Code::future_law_due:
      return format("rule {} is of future law, and its day {} has come",
                    quoted(0), bare(1));
    case Code::effective_before_law:
      return format(
          "rule {} binds from {}, before every text that it cites "
          "({})",
          quoted(0), bare(1), bare(2));
    case Code::bad_field_path:
      return format(
          "{} is not a path of names, as `hosting.mode` or "
          "`data.transfers[].country`",
          quoted(0));
    case Code::reserved_name:
      return format("name {} is reserved", quoted(0));
    case Code::field_conflict:
      return format(
          "field {} does not fit {}, which is not a record or not the right "
          "list of records",
          quoted(0), quoted(1));
    case Code::values_without_enum:
      return "only a field of type enum has values";

    case Code::unknown_field:
      return format("field {} is not in the vocabulary{}", quoted(0),
                    nearest(2));
    case Code::unknown_choice:
      return format("{} is not a value of {}, which counts as unknown{}",
                    quoted(1), quoted(0), nearest(2));
    case Code::wrong_integer:
      return format("{} must be a whole number, not {}{}", quoted(0), quoted(1),
                    instead(2));
    case Code::expected_number:
    case Code::wrong_number:
      return format("{} must be a number, not {}{}", quoted(0), quoted(1),
                    instead(2));
    case Code::number_too_large:
      return format("number {} of {} cannot be kept exactly", quoted(1),
                    quoted(0));
    case Code::expected_boolean:
    case Code::wrong_boolean:
      return format("{} must be true or false, not {}{}", quoted(0), quoted(1),
                    instead(2));
    case Code::expected_date:
    case Code::wrong_date:
      return format("{} must be a day that exists, as YYYY-MM-DD, not {}",
                    quoted(0), quoted(1));
    case Code::wrong_country:
      return format(
          "{} must be a country code of two capital letters, not {}{}",
          quoted(0), quoted(1), instead(2));
    case Code::expected_list:
    case Code::field_is_list:
      return format("{} must be a list{}", quoted(0), list_of(1));
    case Code::field_holds_one:
      return format("{} must be a single value", quoted(0));
    case Code::expected_mapping:
    case Code::field_is_record:
      return format("{} must be a mapping of keys to values", quoted(0));
    case Code::kind_assumed:
      return format("no `kind` is given: read as {}", quoted(0));
    case Code::bad_lock:
      return format("{} is not the name of a charter, as `id` or `id@version`",
                    quoted(0));
    case Code::other_charter:
      return format("the descriptor asks for charter {}, and is judged by {}",
                    quoted(0), quoted(1));
    case Code::bad_digest:
      return format("{} is not a SHA-256 digest of 64 hexadecimal digits",
                    quoted(0));
    case Code::evidence_expired:
      return format("the evidence of {} expired on {}: it counts as {}",
                    quoted(0), bare(1), bare(2));
    case Code::evidence_incomplete:
      return format("the evidence of {} is not {} without {}: it counts as {}",
                    quoted(0), bare(1), quoted(2), bare(3));

    case Code::csv_empty:
      return "the table is empty";
    case Code::csv_row_length:
      return format("this row has {} cells, the header {}", bare(0), bare(1));
    case Code::csv_after_quote:
      return "text after a closing quote";
    case Code::csv_unclosed_quote:
      return "this quote is never closed";
    case Code::import_mapping:
      return format("a mapping may not hold {} here", quoted(0));
    case Code::import_unknown_format:
      return format("no import is called {}; there is: {}", quoted(0), bare(1));
    case Code::import_no_column:
      return format("no column is one of: {}", bare(0));
    case Code::import_bad_siret:
      return format("{}: {} is no valid SIRET (the check digit is wrong)",
                    bare(0), quoted(1));
    case Code::import_bad_choice:
      return format("{}: {} is not one of the known values, left unknown",
                    bare(0), quoted(1));
    case Code::import_ambiguous:
      return format(
          "{}: {} does not decide between several values, left "
          "unknown",
          bare(0), quoted(1));
    case Code::import_bad_number:
      return format("{}: {} is not a number, left unknown", bare(0), quoted(1));
    case Code::import_bad_date:
      return format("{}: {} is not a date, left unknown", bare(0), quoted(1));
    case Code::import_bad_url:
      return format("{}: {} is not a web address, left unknown", bare(0),
                    quoted(1));
    case Code::import_line_break:
      return format("{}: line breaks in {} are read as spaces", bare(0),
                    quoted(1));
    case Code::import_no_record:
      return format("no record at: {}", bare(0));
    case Code::import_wrong_shape:
      return format("{}: not a single value, left unknown", bare(0));
    case Code::import_several:
      return format("{}: {} different values, left unknown", bare(0), bare(1));
    case Code::import_bad_country:
      return format("{}: {} is not a country, left unknown", bare(0),
                    quoted(1));
    case Code::import_bad_unit:
      return format("{}: {} has no unit that gives {}, left unknown", bare(0),
                    quoted(1), bare(2));
    case Code::import_other_unit:
      return format("{}: in {} where {} is usual; converted", bare(0), bare(1),
                    bare(2));
    case Code::import_implausible:
      return format(
          "{} by {} is {} {}, outside {} to {}: one of the two is wrong",
          bare(0), bare(1), bare(2), bare(5), bare(3), bare(4));
    case Code::import_out_of_range:
      return format("{}: {} is outside {} to {}, left unknown", bare(0),
                    quoted(1), bare(2), bare(3));
    case Code::import_coarse_date:
      return format("{}: {} is not precise enough, left unknown", bare(0),
                    quoted(1));
    case Code::import_repeated:
      return format("{}: {} stands in another record already, on line {}",
                    bare(0), quoted(1), bare(2));
    case Code::import_other_encoding:
      return format("not UTF-8; read as {}, which the mapping allows", bare(0));
    case Code::import_bad_byte:
      return format("byte {} does not exist in {}", bare(0), bare(1));
    case Code::import_no_front_matter:
      return "no front matter between two lines `---`: nothing is known";
    case Code::import_skipped_tag:
      return format("{} is not followed: its text is kept", quoted(0));
    case Code::import_column_renamed:
      return format("column {} is given twice; this one is called {}",
                    quoted(0), quoted(1));

    case Code::waiver_unmatched:
      return format("the waiver of rule {} for {} meets no finding", quoted(0),
                    quoted(1));
    case Code::waiver_not_needed:
      return format("the waiver of rule {} for {} is no longer needed",
                    quoted(0), quoted(1));
    case Code::waiver_expired:
      return format("the waiver of rule {} for {} ended on {}", quoted(0),
                    quoted(1), bare(2));
    case Code::waiver_not_begun:
      return format("the waiver of rule {} for {} begins on {}", quoted(0),
                    quoted(1), bare(2));
    case Code::waiver_ends_soon:
      return format("the waiver of rule {} for {} ends on {}, in {} days",
                    quoted(0), quoted(1), bare(2), bare(3));
    case Code::score_overflow:
      return "the weights are too fine to add up exactly: no score can be told";

    case Code::report_foreign:
      return format("this is no report of charta: its $schema is {}",
                    quoted(0));
    case Code::report_member:
      return format(
          "{} is missing or not as in a report; only a whole report of this "
          "version can be rendered",
          quoted(0));
    case Code::report_score:
      return format(
          "the numbers of {} do not follow from its results: {} is {} and "
          "should be {}; the report was changed",
          quoted(0), quoted(1), bare(2), bare(3));
    case Code::report_cut:
      return "the report was cut: it has no summary";
    case Code::report_brief:
      return format(
          "these JSON Lines hold too little for {}: render a report that was "
          "written with -f json",
          quoted(0));

    case Code::template_syntax:
      return format("the template is malformed: {}", bare(0));
    case Code::template_name:
      return format("a report has no {}{}", quoted(0), nearest(1));
    case Code::template_partial:
      return format("the template asks for {}, which is not beside it",
                    quoted(0));
    case Code::plugin_failed:
      return format("{} failed: {}", quoted(0), bare(1));
    case Code::plugin_too_slow:
      return format("{} was stopped after {} s", quoted(0), bare(1));
    case Code::plugin_description:
      return format("{} does not describe itself as a plugin should: {}",
                    quoted(0), bare(1));
    case Code::no_pdf_program:
      return format(
          "PDF needs one of these programs, and none is installed: {}",
          bare(0));
    case Code::program_failed:
      return format("{} made no PDF: {}", quoted(0), bare(1));

    case Code::input_missing:
      return format("there is no file {}", quoted(0));
    case Code::not_a_file:
      return format("{} is not a regular file", quoted(0));
    case Code::read_failed:
      return format("cannot read {}: {}", quoted(0), bare(1));
    case Code::file_changed:
      return format("{} changed while it was read: try again", quoted(0));
    case Code::cannot_create:
      return format("cannot create {}: {}", quoted(0), bare(1));
    case Code::write_failed:
      return format("cannot write {}: {}", quoted(0), bare(1));
    case Code::nothing_selected:
      return format("{} gives nothing to read", quoted(0));
    case Code::interrupted:
      return "interrupted: what comes after was not judged";
    case Code::not_a_run:
      return format("{} is not JSON Lines of charta audit", quoted(0));
    case Code::other_run:
      return format(
          "{} comes from another run: charter, day, gate or version differ",
          quoted(0));
    case Code::run_cut:
      return format("{} was cut: it lacks its summary; resume that run first",
                    quoted(0));
    case Code::input_changed:
      return format("{} does not match its inputs any more, from {} on",
                    quoted(0), quoted(1));
    case Code::judged_twice:
      return format("{} was judged by two of these runs", quoted(0));
    case Code::store_corrupt:
      return format("{} is no sound store: {}", quoted(0), bare(1));
    case Code::store_foreign:
      return format("{} is a database, but no store of charta", quoted(0));
    case Code::store_newer:
      return format(
          "{} is a store of version {}, made by a later charta: this one knows "
          "version {}",
          quoted(0), bare(1), bare(2));
    case Code::store_locked:
      return format("{} has been locked by another program for {} seconds",
                    quoted(0), bare(1));
    case Code::store_lacks:
      return format("{} holds nothing of {}{}", quoted(0), quoted(1),
                    nearest(2));
  }
  return {};
}

}  // namespace charta
