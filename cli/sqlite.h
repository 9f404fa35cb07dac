// SPDX-License-Identifier: EUPL-1.2
// The only door to SQLite: a database file, statements, faults with the file's
// name. Nothing else includes sqlite3.h.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "charta/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace charta {

class Database;

// A prepared statement. Parameters are bound one after the other; columns count
// from 0. REQUIRES: its database outlives it.
class Statement {
 public:
  Statement& bind(std::string_view text);
  Statement& bind(std::int64_t number);
  Statement& bind_null();
  // Steps to the next row; false at the end, when it can be bound anew.
  Result<bool> step();
  // The same for a statement without rows.
  Result<void> run();

  std::string text(int column) const;
  std::int64_t integer(int column) const;

 private:
  friend class Database;
  struct End {
    void operator()(sqlite3_stmt* statement) const;
  };
  Statement(const Database& database, sqlite3_stmt* statement)
      : database_(&database), statement_(statement) {}

  const Database* database_;
  std::unique_ptr<sqlite3_stmt, End> statement_;
  int bound_ = 0;
};

class Database {
 public:
  // `frozen`: read where nothing may be written, not even a lock. REQUIRES:
  // nobody writes.
  enum class Use : std::uint8_t { read, write, frozen };

  // Opens a regular file; one for writing is made where there is none. Whoever
  // else writes is waited for, `patience` milliseconds long.
  static Result<Database> open(const std::string& path, Use use,
                               std::uint32_t patience);

  Result<Statement> prepare(std::string_view sql) const;
  // Runs statements without parameters and rows.
  Result<void> run(const std::string& sql) const;
  // The number that a statement of one row and one column gives.
  Result<std::int64_t> number(std::string_view sql) const;
  // Waits that many milliseconds.
  static void pause(std::uint32_t time);
  // Why the last call failed.
  Diagnostics fault() const;
  const std::string& path() const { return path_; }

 private:
  struct End {
    void operator()(sqlite3* database) const;
  };
  Database(std::string path, Use use, std::uint32_t patience)
      : path_(std::move(path)), use_(use), patience_(patience) {}

  std::string path_;
  Use use_;
  std::uint32_t patience_;
  std::unique_ptr<sqlite3, End> database_{};
};

}  // namespace charta
