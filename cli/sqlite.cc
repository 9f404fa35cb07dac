// SPDX-License-Identifier: EUPL-1.2
// A store comes from a stranger as any file does: its schema is not trusted,
// its cells are checked, its texts are bounded.
#include "sqlite.h"

#include <fmt/core.h>
#include <sqlite3.h>

#include <filesystem>

namespace charta {
namespace {

// A row holds one report in brief: an outcome is a byte.
constexpr int kMostBytes = 16 << 20;
constexpr std::uint32_t kMilliseconds = 1000;

// Plain file names only: no URI of the user's, no database in memory.
std::string file_name(const std::string& path, Database::Use use) {
  std::string name = path.starts_with('/') ? path : "./" + path;
  if (use != Database::Use::frozen) return name;
  std::string uri = "file:";
  for (const char c : name) {
    uri += fmt::format("%{:02x}", static_cast<unsigned char>(c));
  }
  return uri + "?immutable=1";
}

int flags_of(Database::Use use) {
  if (use == Database::Use::write) {
    return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  }
  const int uri = use == Database::Use::frozen ? SQLITE_OPEN_URI : 0;
  return SQLITE_OPEN_READONLY | uri;
}

// What is there and no file would be waited for, or read without end.
bool is_something_else(const std::string& path) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  return std::filesystem::exists(status) &&
         !std::filesystem::is_regular_file(status);
}

Code code_of(int error, Database::Use use) {
  const bool reads = use != Database::Use::write;
  switch (error & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return Code::store_locked;
    case SQLITE_CANTOPEN:
      return reads ? Code::read_failed : Code::cannot_create;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_NOMEM:
      return reads ? Code::read_failed : Code::write_failed;
    default:
      return Code::store_corrupt;
  }
}

void guard(sqlite3* database, std::uint32_t patience) {
  sqlite3_extended_result_codes(database, 1);
  sqlite3_busy_timeout(database, static_cast<int>(patience));
  sqlite3_limit(database, SQLITE_LIMIT_LENGTH, kMostBytes);
  sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
}

}  // namespace

void Statement::End::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}

void Database::End::operator()(sqlite3* database) const {
  sqlite3_close_v2(database);
}

Statement& Statement::bind(std::string_view text) {
  sqlite3_bind_text64(statement_.get(), ++bound_, text.data(), text.size(),
                      SQLITE_TRANSIENT,  // NOLINT: SQLite's own cast
                      SQLITE_UTF8);
  return *this;
}

Statement& Statement::bind(std::int64_t number) {
  sqlite3_bind_int64(statement_.get(), ++bound_, number);
  return *this;
}

Statement& Statement::bind_null() {
  sqlite3_bind_null(statement_.get(), ++bound_);
  return *this;
}

Result<bool> Statement::step() {
  const int result = sqlite3_step(statement_.get());
  if (result == SQLITE_ROW) return true;
  Diagnostics wrong;
  if (result != SQLITE_DONE) wrong = database_->fault();
  sqlite3_reset(statement_.get());
  bound_ = 0;
  if (result == SQLITE_DONE) return false;
  return faults(std::move(wrong));
}

Result<void> Statement::run() {
  const auto stepped = step();
  if (!stepped) return faults(stepped.error());
  return {};
}

std::string Statement::text(int column) const {
  const auto* bytes = sqlite3_column_text(statement_.get(), column);
  if (bytes == nullptr) return {};
  const int size = sqlite3_column_bytes(statement_.get(), column);
  return {reinterpret_cast<const char*>(bytes),  // NOLINT: SQLite's char
          static_cast<std::size_t>(size)};
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(statement_.get(), column);
}

Result<Database> Database::open(const std::string& path, Use use,
                                std::uint32_t patience) {
  if (is_something_else(path)) {
    return charta::fault(
        {.code = Code::not_a_file, .at = {.file = path}, .args = {path}});
  }
  Database database(path, use, patience);
  sqlite3* opened = nullptr;
  const int result = sqlite3_open_v2(file_name(path, use).c_str(), &opened,
                                     flags_of(use), nullptr);
  database.database_.reset(opened);
  if (result != SQLITE_OK) return faults(database.fault());
  guard(opened, patience);
  return database;
}

Result<Statement> Database::prepare(std::string_view sql) const {
  sqlite3_stmt* made = nullptr;
  const int result =
      sqlite3_prepare_v2(database_.get(), sql.data(),
                         static_cast<int>(sql.size()), &made, nullptr);
  if (result != SQLITE_OK) return faults(fault());
  return Statement(*this, made);
}

Result<void> Database::run(const std::string& sql) const {
  const int result =
      sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr);
  if (result != SQLITE_OK) return faults(fault());
  return {};
}

Result<std::int64_t> Database::number(std::string_view sql) const {
  CHARTA_TRY(Statement statement, prepare(sql));
  CHARTA_TRY(const bool row, statement.step());
  return row ? statement.integer(0) : 0;
}

void Database::pause(std::uint32_t time) {
  sqlite3_sleep(static_cast<int>(time));
}

Diagnostics Database::fault() const {
  const int error = sqlite3_extended_errcode(database_.get());
  const Code code = code_of(error, use_);
  const std::string reason = code == Code::store_locked
                                 ? std::to_string(patience_ / kMilliseconds)
                                 : sqlite3_errmsg(database_.get());
  return {{.code = code, .at = {.file = path_}, .args = {path_, reason}}};
}

}  // namespace charta
