// SPDX-License-Identifier: EUPL-1.2
// A world in memory: files in a map, streams in strings, a clock that stands.
#pragma once

#include <fnmatch.h>

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "console.h"

namespace charta {

class FakeConsole : public Console {
 public:
  std::map<std::string, std::string> files{};
  std::map<std::string, std::string> variables{};
  std::set<std::string> unwritable{};
  std::string output{};
  std::string errors{};
  std::string standard_input{};
  bool full = false;  // the disk behind standard output
  Day day = *parse_day("2026-11-23");

  Result<std::unique_ptr<Input>> open(const std::string& path) override {
    if (path == "-") return std::make_unique<Bytes>(standard_input);
    const auto at = files.find(path);
    if (at != files.end()) return std::make_unique<Bytes>(at->second);
    return fault({.code = Code::input_missing,
                  .at = {.file = path},
                  .args = {path, "none"}});
  }
  Result<std::unique_ptr<Output>> create(const std::string& path) override {
    if (unwritable.contains(path)) {
      return fault({.code = Code::cannot_create,
                    .at = {.file = path},
                    .args = {path, "refused"}});
    }
    return std::make_unique<Sink>(*this, path);
  }
  Result<std::unique_ptr<Output>> extend(const std::string& path,
                                         std::uint64_t keep) override {
    if (path == "-" || unwritable.contains(path)) return create(path);
    files[path].resize(keep);
    return std::make_unique<Growing>(files[path]);
  }
  Result<void> make_folder(const std::string&) override { return {}; }
  bool is_folder(const std::string& path) override {
    const auto at = files.lower_bound(path + "/");
    return at != files.end() && at->first.starts_with(path + "/");
  }
  bool exists(const std::string& path) override {
    return files.contains(path) || is_folder(path);
  }
  Result<std::vector<std::string>> files_below(
      const std::string& folder) override {
    std::vector<std::string> names;
    for (const auto& [name, text] : files) {
      if (name.starts_with(folder + "/")) names.push_back(name);
    }
    return names;
  }
  std::vector<std::string> matches(const std::string& pattern) override {
    std::vector<std::string> names;
    for (const auto& [name, text] : files) {
      if (::fnmatch(pattern.c_str(), name.c_str(), FNM_PATHNAME) == 0) {
        names.push_back(name);
      }
    }
    return names;
  }

  void out(std::string_view text) override {
    if (!full) output += text;
  }
  void err(std::string_view text) override { errors += text; }
  bool out_failed() const override { return full; }
  std::optional<std::string> variable(const char* name) override {
    const auto at = variables.find(name);
    if (at == variables.end()) return {};
    return at->second;
  }
  Day today() override { return day; }
  bool terminal() override { return false; }
  std::uint32_t width() override { return 80; }
  std::optional<std::string> zone(std::string_view) override { return {}; }

 private:
  class Growing : public Output {
   public:
    explicit Growing(std::string& file) : file_(file) {}
    Result<void> write(std::string_view bytes) override {
      file_ += bytes;
      return {};
    }
    Result<void> close() override { return {}; }

   private:
    std::string& file_;
  };
  class Bytes : public Input {
   public:
    explicit Bytes(std::string text) : text_(std::move(text)) {}
    Result<std::size_t> read(std::string& into, std::size_t size) override {
      const std::string piece = text_.substr(at_, size);
      at_ += piece.size();
      into += piece;
      return piece.size();
    }

   private:
    std::string text_;
    std::size_t at_ = 0;
  };
  class Sink : public Output {
   public:
    Sink(FakeConsole& console, std::string path)
        : console_(console), path_(std::move(path)) {}
    Result<void> write(std::string_view bytes) override {
      if (console_.full && path_ == "-") {
        return fault({.code = Code::write_failed,
                      .at = {.file = path_},
                      .args = {path_, "full"}});
      }
      text_ += bytes;
      return {};
    }
    Result<void> close() override {
      if (path_ == "-") {
        console_.output += text_;
      } else {
        console_.files[path_] = text_;
      }
      return {};
    }

   private:
    FakeConsole& console_;
    std::string path_;
    std::string text_{};
  };
};

}  // namespace charta
