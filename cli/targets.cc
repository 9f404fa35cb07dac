// SPDX-License-Identifier: EUPL-1.2
// From words to outputs. To add a making: an enumerator, a case in each switch.
#include "targets.h"

#include <functional>
#include <map>

#include "charta/recall/recall.h"
#include "charta/report/html.h"
#include "charta/template/render.h"
#include "folder_output.h"
#include "pdf.h"
#include "plugins.h"

namespace charta {
namespace {

constexpr Phrase kUnknownFormat = {"no report format is called",
                                   "aucun format de rapport ne s’appelle"};
constexpr Phrase kNoTemplate = {"a template needs its file: template:FILE",
                                "un modèle demande son fichier\u00a0: "
                                "template:FICHIER"};
constexpr Phrase kPdfNeedsFile = {
    "PDF goes to a file: pdf=FILE",
    "le PDF va dans un fichier\u00a0: pdf=FICHIER"};
constexpr std::string_view kTemplate = "template:";
constexpr std::size_t kTemplateBytes = 1U << 20U;

using Maker = std::function<Result<std::string>(std::string bytes)>;

// Takes all bytes; makes and writes the document when it is closed.
class MadeOutput : public Output {
 public:
  MadeOutput(std::unique_ptr<Output> output, Maker make)
      : output_(std::move(output)), make_(std::move(make)) {}

  Result<void> write(std::string_view bytes) override {
    bytes_ += bytes;
    return {};
  }
  Result<void> close() override {
    CHARTA_TRY(const std::string made, make_(std::move(bytes_)));
    if (auto written = output_->write(made); !written) return written;
    return output_->close();
  }

 private:
  std::unique_ptr<Output> output_;
  Maker make_;
  std::string bytes_{};
};

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? "" : path.substr(0, slash + 1);
}

// A partial has the ending of the template that asks for it.
Result<Source> open_partial(Console& console, const std::string& path,
                            const std::string& name) {
  const std::string file =
      folder_of(path) + name + (name.ends_with(".mustache") ? "" : ".mustache");
  if (!console.exists(file)) {
    return fault(
        {.code = Code::template_partial, .at = {.file = path}, .args = {file}});
  }
  Source source{.name = file};
  CHARTA_TRY(source.text, read_all(console, file, kTemplateBytes));
  return source;
}

Result<std::string> fill_template(Console& console, const std::string& path,
                                  const Style& style, std::string json) {
  Source source{.name = path};
  CHARTA_TRY(source.text, read_all(console, path, kTemplateBytes));
  CHARTA_TRY(const std::vector<std::string> names, partials_of(source));
  std::map<std::string, Source> partials;
  for (const std::string& name : names) {
    CHARTA_TRY(Source partial, open_partial(console, path, name));
    partials.emplace(name, std::move(partial));
  }
  Source report{.name = "report", .text = std::move(json)};
  CHARTA_TRY(const Recalled recalled, recall(report));
  report.text = {};  // a run of thousands is large enough once
  return render_template(source, partials, recalled.run, style);
}

Maker maker_of(Console& console, const TargetSpec& spec, const Style& style,
               Day as_of) {
  switch (spec.making) {
    case Making::plain:
    case Making::folder:
      return {};
    case Making::pdf:
      return [&console, as_of](const std::string& bytes) {
        return print_pdf(console, bytes, as_of);
      };
    case Making::by_template:
      return [&console, style, path = spec.maker](std::string bytes) {
        return fill_template(console, path, style, std::move(bytes));
      };
    case Making::plugin:
      return [&console, style, program = spec.maker,
              path = spec.path](const std::string& bytes) {
        return run_plugin(console, program, bytes, style.language, path);
      };
  }
  return {};
}

TargetSpec builtin(Console& console, const Formatter* format,
                   std::string path) {
  const bool folder = format->name == "html" && path != "-" &&
                      (path.ends_with('/') || console.is_folder(path));
  if (!folder) return {.format = format, .path = std::move(path)};
  return {.format = &html_folder(),
          .making = Making::folder,
          .path = std::move(path)};
}

// The `=` that ends the format: a template's file may not hold one.
std::size_t equals_of(const std::string& spec) {
  return std::min(spec.find('='), spec.size());
}

}  // namespace

tl::expected<TargetSpec, Phrase> parse_target(Console& console,
                                              const std::string& spec,
                                              Plugins plugins) {
  const std::size_t equals = equals_of(spec);
  const std::string name = spec.substr(0, equals);
  std::string path = equals == spec.size() ? "-" : spec.substr(equals + 1);
  if (name.starts_with(kTemplate)) {
    std::string file = name.substr(kTemplate.size());
    if (file.empty()) return tl::unexpected(kNoTemplate);
    return TargetSpec{find_formatter("json"), Making::by_template,
                      std::move(file), std::move(path)};
  }
  if (name == "pdf") {
    if (path == "-") return tl::unexpected(kPdfNeedsFile);
    return TargetSpec{find_formatter("html"), Making::pdf, {}, std::move(path)};
  }
  if (const Formatter* format = find_formatter(name)) {
    return builtin(console, format, std::move(path));
  }
  if (plugins == Plugins::none) return tl::unexpected(kUnknownFormat);
  std::string program = find_plugin(console, name);
  if (program.empty()) return tl::unexpected(kUnknownFormat);
  return TargetSpec{find_formatter("json"), Making::plugin, std::move(program),
                    std::move(path)};
}

Result<std::unique_ptr<Output>> open_target(Console& console,
                                            const TargetSpec& spec,
                                            const Style& style, Day as_of) {
  if (spec.making == Making::folder) return open_folder(console, spec.path);
  CHARTA_TRY(std::unique_ptr<Output> output, console.create(spec.path));
  if (spec.making == Making::plain) return output;
  return std::make_unique<MadeOutput>(std::move(output),
                                      maker_of(console, spec, style, as_of));
}

}  // namespace charta
