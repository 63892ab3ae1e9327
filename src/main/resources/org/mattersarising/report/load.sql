-- Reads the tables beside this file into DuckDB (1.0 or later): types, dates, codes and primary
-- keys as datapackage.json has them.
--
--   cd data && duckdb matters.duckdb < load.sql
--
-- An empty cell is NULL. A text that a spreadsheet would run as a formula has a ' before it in the
-- files; here it is taken away again. Several values in a cell are separated by ";".
-- What refers to another table is counted at the end, since DuckDB's own foreign keys ask for unique
-- targets: the table broken_keys has a row for each such column, with the number of rows whose value
-- the other table has not. Where that is not 0 the script stops with an error.

CREATE OR REPLACE MACRO unguarded(words, guarded) AS
  CASE WHEN guarded AND substr(words, 1, 1) = ''''
            AND substr(words, 2, 1) IN ('=', '+', '-', '@', chr(9), chr(13))
       THEN substr(words, 2) ELSE words END;

@TABLES@

CREATE OR REPLACE TABLE broken_keys AS
@KEYS@;

SELECT CASE WHEN count(*) > 0
            THEN error(string_agg("table" || '.' || "column" || ' has a value that ' || refers_to || ' has not', '; '))
       END AS broken
FROM broken_keys WHERE rows_without > 0;

