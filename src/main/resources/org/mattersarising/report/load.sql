-- Reads the tables beside this file into DuckDB (1.0 or later): types, dates, codes and primary
-- keys as datapackage.json has them.
--
--   cd data && duckdb matters.duckdb < load.sql
--
-- An empty cell is NULL. A text that a spreadsheet would run as a formula has a ' before it in the
-- files; here it is taken away again. Several values in a cell are separated by ";".
-- What refers to another table is told in comments; DuckDB would ask for unique targets.

CREATE OR REPLACE MACRO unguarded(words, guarded) AS
  CASE WHEN guarded AND substr(words, 1, 1) = ''''
            AND substr(words, 2, 1) IN ('=', '+', '-', '@', chr(9), chr(13))
       THEN substr(words, 2) ELSE words END;

@TABLES@
