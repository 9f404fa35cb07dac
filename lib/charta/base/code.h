// SPDX-License-Identifier: EUPL-1.2
// The stable fault codes: what went wrong, without words. To add one: a row
// here in the part of its room, and its sentence at the same place of the
// tables i18n/sentences_*.h (without it, nothing compiles).
#pragma once

namespace charta {

// What a Diagnostic is about. The arguments that each code carries are named
// beside it, in order.
enum class Code {
  // any room
  internal,        // what
  limit_exceeded,  // name of the limit, its value

  // doc: bytes -> document
  bad_utf8,        // byte offset
  wrong_encoding,  // what it looks like, byte offset
  byte_order_mark,
  control_character,     // code point as U+XXXX
  line_separator,        // code point as U+XXXX
  invisible_character,   // code point as U+XXXX
  duplicate_key,         // key; related: the first one
  equal_key,             // key; related: the one that looks the same
  too_deep,              // limit
  too_large,             // limit, unit
  number_out_of_range,   // text
  unknown_input_format,  // name
  no_document,
  several_documents,
  unexpected_end,
  unexpected_character,  // what stands there
  expected_token,        // what is missing
  missing_comma,         // the bracket that closes
  unclosed_quote,        // the quote
  quote_open_at_end,     // the quote
  curly_quote,           // the quote
  unclosed_bracket,      // the bracket
  unmatched_bracket,     // the bracket
  trailing_comma,
  comment_not_allowed,
  unknown_word,  // word
  other_word,    // word, what JSON writes
  single_quote,
  unquoted_key,    // key
  bad_escape,      // escape
  lone_surrogate,  // escape
  bad_number,      // text
  more_faults,     // how many

  // doc, TOML
  unquoted_text,     // text
  colon_for_equals,  // key
  missing_equals,    // text
  decimal_comma,     // text, the same with a point
  bad_toml_date,     // text
  bad_toml_number,   // text
  not_toml,

  // doc, YAML
  tab_indentation,
  wrong_indentation,     // spaces, what fits: fewer, more; or nothing
  no_break_indentation,  // code point as U+XXXX
  missing_colon_space,   // text up to the colon, what follows it
  missing_colon,         // text
  colon_in_value,        // the value between quotes
  text_after_value,      // text
  text_after_quote,      // text
  text_after_bracket,    // text
  apostrophe_in_text,    // text
  hash_in_value,         // text
  dash_without_space,    // text
  multiline_key,
  unknown_alias,     // name
  cyclic_alias,      // name
  anchor_redefined,  // name
  merge_key,
  forbidden_tag,  // tag
  tag_mismatch,   // tag, value
  complex_key,
  null_key,
  reserved_character,    // character
  bad_directive,         // text
  yaml_version_old,      // version
  yaml_version_unknown,  // version
  bad_block_header,      // text
  misplaced_indicator,   // indicator
  item_among_keys,
  key_among_items,
  misplaced_key,
  key_below_value,
  missing_comment_space,
  bad_property,            // text
  extra_property,          // text
  document_marker_inside,  // marker

  // charter: any mapping of its files
  unknown_key,          // key, nearest key or nothing
  missing_key,          // key, of what
  not_supported_yet,    // key
  unsupported_version,  // key, text
  expected_mapping,     // key
  expected_list,        // key
  expected_text,        // key
  expected_localized,   // key
  expected_number,      // key, text
  expected_boolean,     // key, text
  expected_date,        // key, text
  empty_value,          // key
  language_missing,     // key, tag of the language
  bad_identifier,       // key, text
  duplicate_id,         // id; related: the first one
  unknown_name,         // key, text, nearest name or nothing, all names
  missing_file,         // name
  file_named_twice,     // name
  bad_reference,        // text

  // charter: parents, profiles
  unknown_builtin,      // name
  extends_cycle,        // the files of the circle
  rule_of_two_parents,  // rule; related: the first one
  override_of_nothing,  // rule, nearest rule or nothing
  final_changed,        // rule, key; related: where it is final
  final_softened,       // rule, key, before, after; related: the same
  final_reads,          // rule, name; related: the same
  final_among_cousins,  // rule, file of the other charter
  field_type_changed,   // path, type before, type after; related: before
  unknown_profile,      // name, nearest name or nothing, all names or nothing
  selects_nothing,      // word, nearest word or nothing
  selection_ambiguous,  // word, one kind, another kind
  bad_formula,          // part of the formula
  unknown_score,        // id, nearest id or nothing, all ids or nothing
  score_key,            // key, score
  from_or_when,         // grade

  // charter: rules, scoring, params
  bad_weight,  // text
  no_weight,
  weight_of_info,         // rule
  bad_score,              // text
  bad_threshold,          // text
  grades_out_of_order,    // grade, the grade before
  no_lowest_grade,        // last grade
  dates_reversed,         // from, until
  require_or_levels,      // rule
  bad_effort,             // text
  bad_expression,         // CEL’s words, nearest name or nothing
  never_equal,            // text, expression, nearest value or nothing
  has_of_required,        // path
  constant_condition,     // key, rule
  message_reads_more,     // path, rule
  condition_not_boolean,  // key, type
  verdict_of_wrong_type,  // key, type
  message_unclosed,       // key
  bad_param,              // name
  unknown_param,          // name, nearest name or nothing
  bad_override,           // name, text
  no_dated_value,         // name, day
  dates_out_of_order,     // date, the date before

  // vocabulary
  bad_field_path,  // path
  reserved_name,   // name
  field_conflict,  // path, path of the parent
  values_without_enum,

  // descriptor: path, text, hint or nothing
  unknown_field,
  unknown_choice,
  wrong_integer,
  wrong_number,
  number_too_large,
  wrong_boolean,
  wrong_date,
  wrong_country,
  field_is_list,
  field_holds_one,
  field_is_record,
  kind_assumed,               // kind
  bad_lock,                   // text
  other_charter,              // text, id and version of the charter
  bad_digest,                 // text
  evidence_expired,           // path, day, rung
  not_an_organisation,        // file, kind
  organisation_contradicted,  // path, value, the organisation's; related
  evidence_incomplete,        // path, rung claimed, key, rung

  // import: foreign tables -> descriptors
  csv_empty,              //
  csv_row_length,         // cells of the row, cells of the header
  csv_after_quote,        //
  csv_unclosed_quote,     //
  import_mapping,         // key or word that the mapping may not hold
  import_unknown_format,  // name, names that exist
  import_no_column,       // names of the columns that are known
  import_bad_siret,       // column, text
  import_bad_choice,      // column, text
  import_ambiguous,       // column, text
  import_bad_number,      // column, text
  import_bad_date,        // column, text
  import_bad_url,         // column, text
  import_line_break,      // column, text
  import_no_record,       // paths that were tried
  import_wrong_shape,     // column
  import_several,         // column, how many
  import_bad_country,     // column, text
  import_bad_unit,        // column, text, unit of the field
  import_other_unit,      // column, unit written, unit that is usual
  import_implausible,     // field, field, ratio, least, most, unit
  import_out_of_range,    // column, text, least, most
  import_coarse_date,     // column, text
  import_repeated,        // column, text, line of the first
  import_other_encoding,  // encoding
  import_bad_byte,        // byte as 0xXX, encoding
  import_no_front_matter,
  import_skipped_tag,     // tag
  import_column_renamed,  // name, name in the record

  // audit: terms and scores
  waiver_unmatched,   // rule, descriptor
  waiver_not_needed,  // rule, descriptor
  waiver_expired,     // rule, descriptor, last day
  waiver_not_begun,   // rule, descriptor, first day
  waiver_ends_soon,   // rule, descriptor, last day, days left
  score_overflow,     //

  // recall: a report read back
  report_foreign,  // its $schema
  report_member,   // key
  report_score,    // descriptor, member, written, computed
  report_cut,      //
  report_brief,    // format

  // templates, plugins, PDF
  template_syntax,     // what is wrong
  template_name,       // name, nearest name or nothing
  template_partial,    // name
  plugin_failed,       // program, exit status or signal
  plugin_too_slow,     // program, seconds
  plugin_description,  // program, what is wrong
  no_pdf_program,      // names of those that were looked for
  program_failed,      // program, what happened

  // cli: the world
  input_missing,     // path, reason or nothing, nearest or nothing
  not_a_file,        // path
  read_failed,       // path, reason
  file_changed,      // path
  cannot_create,     // path, reason
  write_failed,      // path, reason
  nothing_selected,  // path or pattern
  interrupted,       //
  not_a_run,         // path
  other_run,         // path
  run_cut,           // path
  input_changed,     // path of the run, path of the input or nothing
  judged_twice,      // path of the input
  store_corrupt,     // path, reason
  store_foreign,     // path
  store_newer,       // path, its version, ours
  store_locked,      // path, seconds
  store_lacks,       // path, id, nearest id or nothing

  // review: weak spots of a charter
  rule_never_applies,      // rule
  rule_never_fails,        // rule
  rule_never_passes,       // rule
  rules_contradict,        // rule, the other rule; related: the other
  rule_implied,            // rule, the other rule; related: the other
  absence_helps,           // rule, path
  level_never_reached,     // rule, number of the level
  levels_rise,             // rule, number of the level
  levels_alike,            // rule, number of the level
  levels_not_monotone,     // rule, path
  grade_unreachable,       // grade
  param_unused,            // name
  variable_unused,         // name
  weight_rounds_away,      // rule, points of 100
  criterion_without_link,  // rule
  criterion_not_of_bids,   // rule
  future_law_due,          // rule, day
  effective_before_law,    // rule, day, year of the text
};

}  // namespace charta
