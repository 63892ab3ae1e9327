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

CREATE OR REPLACE TABLE "documents" (
  "document_id" VARCHAR,
  "path" VARCHAR,
  "media_type" VARCHAR,
  "bytes" BIGINT,
  "sha256" VARCHAR,
  "text_chars" BIGINT,
  "pages" BIGINT,
  "extent" VARCHAR CHECK ("extent" IN ('whole', 'part', 'single_item', 'unknown')),
  "council_id" VARCHAR,
  "council_method" VARCHAR CHECK ("council_method" IN ('stated', 'sidecar', 'inferred', 'unknown')),
  "council_evidence" VARCHAR,
  "committee" VARCHAR,
  "meeting_id" VARCHAR,
  "meeting_date" DATE,
  "date_method" VARCHAR CHECK ("date_method" IN ('stated', 'sidecar', 'filename', 'inferred', 'unknown')),
  "date_evidence" VARCHAR,
  "date_earliest" DATE,
  "date_latest" DATE,
  "title" VARCHAR,
  "minutes_status" VARCHAR CHECK ("minutes_status" IN ('draft', 'confirmed', 'unknown')),
  "access" VARCHAR CHECK ("access" IN ('open', 'exempt_marked')),
  "source_url" VARCHAR,
  "licence" VARCHAR,
  "rights_holder" VARCHAR,
  "retrieved" VARCHAR,
  "read_status" VARCHAR CHECK ("read_status" IN ('read', 'duplicate', 'empty', 'not_minutes', 'unreadable', 'unsupported', 'too_large')),
  "duplicate_of" VARCHAR,
  "warnings" VARCHAR,
  "text_escaped" BOOLEAN,
  PRIMARY KEY ("document_id", "path"));
INSERT INTO "documents"
SELECT
  "document_id",
  unguarded("path", "text_escaped"),
  "media_type",
  "bytes",
  "sha256",
  "text_chars",
  "pages",
  "extent",
  "council_id",
  "council_method",
  unguarded("council_evidence", "text_escaped"),
  unguarded("committee", "text_escaped"),
  "meeting_id",
  "meeting_date",
  "date_method",
  unguarded("date_evidence", "text_escaped"),
  "date_earliest",
  "date_latest",
  unguarded("title", "text_escaped"),
  "minutes_status",
  "access",
  unguarded("source_url", "text_escaped"),
  unguarded("licence", "text_escaped"),
  unguarded("rights_holder", "text_escaped"),
  unguarded("retrieved", "text_escaped"),
  "read_status",
  unguarded("duplicate_of", "text_escaped"),
  unguarded("warnings", "text_escaped"),
  "text_escaped"
FROM read_csv('documents.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', auto_detect = false, parallel = false, columns = {
    'document_id': 'VARCHAR',
    'path': 'VARCHAR',
    'media_type': 'VARCHAR',
    'bytes': 'BIGINT',
    'sha256': 'VARCHAR',
    'text_chars': 'BIGINT',
    'pages': 'BIGINT',
    'extent': 'VARCHAR',
    'council_id': 'VARCHAR',
    'council_method': 'VARCHAR',
    'council_evidence': 'VARCHAR',
    'committee': 'VARCHAR',
    'meeting_id': 'VARCHAR',
    'meeting_date': 'DATE',
    'date_method': 'VARCHAR',
    'date_evidence': 'VARCHAR',
    'date_earliest': 'DATE',
    'date_latest': 'DATE',
    'title': 'VARCHAR',
    'minutes_status': 'VARCHAR',
    'access': 'VARCHAR',
    'source_url': 'VARCHAR',
    'licence': 'VARCHAR',
    'rights_holder': 'VARCHAR',
    'retrieved': 'VARCHAR',
    'read_status': 'VARCHAR',
    'duplicate_of': 'VARCHAR',
    'warnings': 'VARCHAR',
    'text_escaped': 'BOOLEAN'});

CREATE OR REPLACE TABLE "councils" (
  "council_id" VARCHAR,
  "name" VARCHAR,
  "gss_code" VARCHAR,
  "nation" VARCHAR,
  "type" VARCHAR,
  "region" VARCHAR,
  "register_version" VARCHAR,
  "documents" BIGINT,
  "meetings" BIGINT,
  "text_escaped" BOOLEAN,
  PRIMARY KEY ("council_id"));
INSERT INTO "councils"
SELECT
  "council_id",
  unguarded("name", "text_escaped"),
  "gss_code",
  "nation",
  "type",
  "region",
  "register_version",
  "documents",
  "meetings",
  "text_escaped"
FROM read_csv('councils.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', auto_detect = false, parallel = false, columns = {
    'council_id': 'VARCHAR',
    'name': 'VARCHAR',
    'gss_code': 'VARCHAR',
    'nation': 'VARCHAR',
    'type': 'VARCHAR',
    'region': 'VARCHAR',
    'register_version': 'VARCHAR',
    'documents': 'BIGINT',
    'meetings': 'BIGINT',
    'text_escaped': 'BOOLEAN'});

CREATE OR REPLACE TABLE "meetings" (
  "meeting_id" VARCHAR,
  "council_id" VARCHAR,
  "committee" VARCHAR,
  "committee_type" VARCHAR CHECK ("committee_type" IN ('childrens', 'adults', 'health', 'housing', 'audit', 'planning', 'cabinet', 'full_council', 'parish', 'other')),
  "date" DATE,
  "extent" VARCHAR CHECK ("extent" IN ('whole', 'part', 'single_item', 'unknown')),
  "comparable" BOOLEAN,
  "documents" BIGINT,
  "statements" BIGINT,
  "text_escaped" BOOLEAN,
  PRIMARY KEY ("meeting_id"));
INSERT INTO "meetings"
SELECT
  "meeting_id",
  "council_id",
  unguarded("committee", "text_escaped"),
  "committee_type",
  "date",
  "extent",
  "comparable",
  "documents",
  "statements",
  "text_escaped"
FROM read_csv('meetings.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', auto_detect = false, parallel = false, columns = {
    'meeting_id': 'VARCHAR',
    'council_id': 'VARCHAR',
    'committee': 'VARCHAR',
    'committee_type': 'VARCHAR',
    'date': 'DATE',
    'extent': 'VARCHAR',
    'comparable': 'BOOLEAN',
    'documents': 'BIGINT',
    'statements': 'BIGINT',
    'text_escaped': 'BOOLEAN'});

CREATE OR REPLACE TABLE "items" (
  "item_id" VARCHAR,
  "document_id" VARCHAR,
  "item_no" VARCHAR,
  "title" VARCHAR,
  "char_start" BIGINT,
  "char_end" BIGINT,
  "text_escaped" BOOLEAN,
  PRIMARY KEY ("item_id"));
INSERT INTO "items"
SELECT
  "item_id",
  "document_id",
  unguarded("item_no", "text_escaped"),
  unguarded("title", "text_escaped"),
  "char_start",
  "char_end",
  "text_escaped"
FROM read_csv('items.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', auto_detect = false, parallel = false, columns = {
    'item_id': 'VARCHAR',
    'document_id': 'VARCHAR',
    'item_no': 'VARCHAR',
    'title': 'VARCHAR',
    'char_start': 'BIGINT',
    'char_end': 'BIGINT',
    'text_escaped': 'BOOLEAN'});

CREATE OR REPLACE TABLE "statements" (
  "statement_id" VARCHAR,
  "document_id" VARCHAR,
  "meeting_id" VARCHAR,
  "council_id" VARCHAR,
  "subject_council_id" VARCHAR,
  "item_id" VARCHAR,
  "paragraph_no" VARCHAR,
  "page" BIGINT,
  "char_start" BIGINT,
  "char_end" BIGINT,
  "text" VARCHAR,
  "text_escaped" BOOLEAN,
  "proposition_start" BIGINT,
  "proposition_end" BIGINT,
  "act" VARCHAR CHECK ("act" IN ('concern', 'assurance', 'information', 'question', 'action', 'decision', 'recommendation', 'commendation', 'procedural')),
  "act_score" DOUBLE,
  "speaker_group" VARCHAR CHECK ("speaker_group" IN ('member', 'executive', 'officer', 'external', 'none')),
  "speaker_role" VARCHAR,
  "speaker_method" VARCHAR CHECK ("speaker_method" IN ('stated', 'carried', 'none')),
  "counted" BOOLEAN,
  "not_counted_reason" VARCHAR CHECK ("not_counted_reason" IN ('procedural', 'standing', 'duplicate', 'exempt')),
  "speaker_title" VARCHAR,
  "stance" VARCHAR CHECK ("stance" IN ('problem', 'improving', 'denied', 'neutral')),
  "states_recurrence" BOOLEAN,
  PRIMARY KEY ("statement_id"));
INSERT INTO "statements"
SELECT
  "statement_id",
  "document_id",
  "meeting_id",
  "council_id",
  "subject_council_id",
  "item_id",
  unguarded("paragraph_no", "text_escaped"),
  "page",
  "char_start",
  "char_end",
  unguarded("text", "text_escaped"),
  "text_escaped",
  "proposition_start",
  "proposition_end",
  "act",
  "act_score",
  "speaker_group",
  unguarded("speaker_role", "text_escaped"),
  "speaker_method",
  "counted",
  "not_counted_reason",
  unguarded("speaker_title", "text_escaped"),
  "stance",
  "states_recurrence"
FROM read_csv('statements.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', auto_detect = false, parallel = false, columns = {
    'statement_id': 'VARCHAR',
    'document_id': 'VARCHAR',
    'meeting_id': 'VARCHAR',
    'council_id': 'VARCHAR',
    'subject_council_id': 'VARCHAR',
    'item_id': 'VARCHAR',
    'paragraph_no': 'VARCHAR',
    'page': 'BIGINT',
    'char_start': 'BIGINT',
    'char_end': 'BIGINT',
    'text': 'VARCHAR',
    'text_escaped': 'BOOLEAN',
    'proposition_start': 'BIGINT',
    'proposition_end': 'BIGINT',
    'act': 'VARCHAR',
    'act_score': 'DOUBLE',
    'speaker_group': 'VARCHAR',
    'speaker_role': 'VARCHAR',
    'speaker_method': 'VARCHAR',
    'counted': 'BOOLEAN',
    'not_counted_reason': 'VARCHAR',
    'speaker_title': 'VARCHAR',
    'stance': 'VARCHAR',
    'states_recurrence': 'BOOLEAN'});

CREATE OR REPLACE TABLE "statement_themes" (
  "statement_id" VARCHAR,
  "theme_id" VARCHAR,
  "score" DOUBLE,
  "stance" VARCHAR CHECK ("stance" IN ('problem', 'improving', 'denied', 'neutral')),
  "method" VARCHAR CHECK ("method" IN ('term', 'vector', 'term+vector', 'vector+context', 'term+learnt', 'vector+learnt', 'term+vector+learnt', 'vector+context+learnt', 'learnt', 'student', 'discovered')),
  PRIMARY KEY ("statement_id", "theme_id"));
INSERT INTO "statement_themes"
SELECT
  "statement_id",
  "theme_id",
  "score",
  "stance",
  "method"
FROM read_csv('statement_themes.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', auto_detect = false, parallel = false, columns = {
    'statement_id': 'VARCHAR',
    'theme_id': 'VARCHAR',
    'score': 'DOUBLE',
    'stance': 'VARCHAR',
    'method': 'VARCHAR'});

CREATE OR REPLACE TABLE "evidence" (
  "council" VARCHAR,
  "committee" VARCHAR,
  "date" DATE,
  "item_no" VARCHAR,
  "paragraph_no" VARCHAR,
  "page" BIGINT,
  "quote" VARCHAR,
  "act" VARCHAR CHECK ("act" IN ('concern', 'assurance', 'information', 'question', 'action', 'decision', 'recommendation', 'commendation', 'procedural')),
  "stance" VARCHAR CHECK ("stance" IN ('problem', 'improving', 'denied', 'neutral')),
  "theme_ids" VARCHAR,
  "issue_id" VARCHAR,
  "speaker_group" VARCHAR CHECK ("speaker_group" IN ('member', 'executive', 'officer', 'external', 'none')),
  "citation" VARCHAR,
  "source_url" VARCHAR,
  "statement_id" VARCHAR,
  "text_escaped" BOOLEAN,
  "subject_council_id" VARCHAR,
  "host_council_id" VARCHAR,
  "item_title" VARCHAR,
  "document_id" VARCHAR,
  "path" VARCHAR,
  "char_start" BIGINT,
  "char_end" BIGINT,
  "event" VARCHAR,
  "states_recurrence" BOOLEAN,
  PRIMARY KEY ("statement_id"));
INSERT INTO "evidence"
SELECT
  unguarded("council", "text_escaped"),
  unguarded("committee", "text_escaped"),
  "date",
  unguarded("item_no", "text_escaped"),
  unguarded("paragraph_no", "text_escaped"),
  "page",
  unguarded("quote", "text_escaped"),
  "act",
  "stance",
  "theme_ids",
  "issue_id",
  "speaker_group",
  unguarded("citation", "text_escaped"),
  unguarded("source_url", "text_escaped"),
  "statement_id",
  "text_escaped",
  "subject_council_id",
  "host_council_id",
  unguarded("item_title", "text_escaped"),
  "document_id",
  unguarded("path", "text_escaped"),
  "char_start",
  "char_end",
  "event",
  "states_recurrence"
FROM read_csv('evidence.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', auto_detect = false, parallel = false, columns = {
    'council': 'VARCHAR',
    'committee': 'VARCHAR',
    'date': 'DATE',
    'item_no': 'VARCHAR',
    'paragraph_no': 'VARCHAR',
    'page': 'BIGINT',
    'quote': 'VARCHAR',
    'act': 'VARCHAR',
    'stance': 'VARCHAR',
    'theme_ids': 'VARCHAR',
    'issue_id': 'VARCHAR',
    'speaker_group': 'VARCHAR',
    'citation': 'VARCHAR',
    'source_url': 'VARCHAR',
    'statement_id': 'VARCHAR',
    'text_escaped': 'BOOLEAN',
    'subject_council_id': 'VARCHAR',
    'host_council_id': 'VARCHAR',
    'item_title': 'VARCHAR',
    'document_id': 'VARCHAR',
    'path': 'VARCHAR',
    'char_start': 'BIGINT',
    'char_end': 'BIGINT',
    'event': 'VARCHAR',
    'states_recurrence': 'BOOLEAN'});

CREATE OR REPLACE TABLE "mentions" (
  "mention_id" VARCHAR,
  "document_id" VARCHAR,
  "statement_id" VARCHAR,
  "char_start" BIGINT,
  "char_end" BIGINT,
  "text" VARCHAR,
  "type" VARCHAR CHECK ("type" IN ('COUNCIL', 'BODY', 'ORGANISATION', 'ROLE', 'PERSON')),
  "linked_id" VARCHAR,
  "link_method" VARCHAR CHECK ("link_method" IN ('full_name', 'short_name', 'host')),
  "score" DOUBLE,
  "text_escaped" BOOLEAN,
  "candidate_ids" VARCHAR,
  "role_title" VARCHAR,
  "role_group" VARCHAR CHECK ("role_group" IN ('member', 'executive', 'officer', 'external', 'none')),
  "role_person_id" VARCHAR,
  "role_council_id" VARCHAR,
  "role_method" VARCHAR CHECK ("role_method" IN ('stated', 'carried', 'none')),
  PRIMARY KEY ("mention_id"));
INSERT INTO "mentions"
SELECT
  "mention_id",
  "document_id",
  "statement_id",
  "char_start",
  "char_end",
  unguarded("text", "text_escaped"),
  "type",
  "linked_id",
  "link_method",
  "score",
  "text_escaped",
  "candidate_ids",
  unguarded("role_title", "text_escaped"),
  "role_group",
  "role_person_id",
  "role_council_id",
  "role_method"
FROM read_csv('mentions.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', auto_detect = false, parallel = false, columns = {
    'mention_id': 'VARCHAR',
    'document_id': 'VARCHAR',
    'statement_id': 'VARCHAR',
    'char_start': 'BIGINT',
    'char_end': 'BIGINT',
    'text': 'VARCHAR',
    'type': 'VARCHAR',
    'linked_id': 'VARCHAR',
    'link_method': 'VARCHAR',
    'score': 'DOUBLE',
    'text_escaped': 'BOOLEAN',
    'candidate_ids': 'VARCHAR',
    'role_title': 'VARCHAR',
    'role_group': 'VARCHAR',
    'role_person_id': 'VARCHAR',
    'role_council_id': 'VARCHAR',
    'role_method': 'VARCHAR'});

CREATE OR REPLACE TABLE "figures" (
  "figure_id" VARCHAR,
  "document_id" VARCHAR,
  "statement_id" VARCHAR,
  "char_start" BIGINT,
  "char_end" BIGINT,
  "text" VARCHAR,
  "kind" VARCHAR CHECK ("kind" IN ('percent', 'money', 'count', 'ratio', 'duration')),
  "value" DOUBLE,
  "value_from" DOUBLE,
  "unit" VARCHAR,
  "qualifier" VARCHAR CHECK ("qualifier" IN ('exact', 'about', 'at_least', 'at_most')),
  "of_what" VARCHAR,
  "theme_id" VARCHAR,
  "text_escaped" BOOLEAN,
  PRIMARY KEY ("figure_id"));
INSERT INTO "figures"
SELECT
  "figure_id",
  "document_id",
  "statement_id",
  "char_start",
  "char_end",
  unguarded("text", "text_escaped"),
  "kind",
  "value",
  "value_from",
  "unit",
  "qualifier",
  unguarded("of_what", "text_escaped"),
  "theme_id",
  "text_escaped"
FROM read_csv('figures.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', auto_detect = false, parallel = false, columns = {
    'figure_id': 'VARCHAR',
    'document_id': 'VARCHAR',
    'statement_id': 'VARCHAR',
    'char_start': 'BIGINT',
    'char_end': 'BIGINT',
    'text': 'VARCHAR',
    'kind': 'VARCHAR',
    'value': 'DOUBLE',
    'value_from': 'DOUBLE',
    'unit': 'VARCHAR',
    'qualifier': 'VARCHAR',
    'of_what': 'VARCHAR',
    'theme_id': 'VARCHAR',
    'text_escaped': 'BOOLEAN'});

CREATE OR REPLACE TABLE "actions" (
  "action_id" VARCHAR,
  "document_id" VARCHAR,
  "statement_id" VARCHAR,
  "marker_start" BIGINT,
  "marker_end" BIGINT,
  "text" VARCHAR,
  "owner" VARCHAR,
  "due_date" DATE,
  "marked" BOOLEAN,
  "theme_id" VARCHAR,
  "issue_id" VARCHAR,
  "text_escaped" BOOLEAN,
  PRIMARY KEY ("action_id"));
INSERT INTO "actions"
SELECT
  "action_id",
  "document_id",
  "statement_id",
  "marker_start",
  "marker_end",
  unguarded("text", "text_escaped"),
  unguarded("owner", "text_escaped"),
  "due_date",
  "marked",
  "theme_id",
  "issue_id",
  "text_escaped"
FROM read_csv('actions.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', auto_detect = false, parallel = false, columns = {
    'action_id': 'VARCHAR',
    'document_id': 'VARCHAR',
    'statement_id': 'VARCHAR',
    'marker_start': 'BIGINT',
    'marker_end': 'BIGINT',
    'text': 'VARCHAR',
    'owner': 'VARCHAR',
    'due_date': 'DATE',
    'marked': 'BOOLEAN',
    'theme_id': 'VARCHAR',
    'issue_id': 'VARCHAR',
    'text_escaped': 'BOOLEAN'});

CREATE OR REPLACE TABLE "resolutions" (
  "resolution_id" VARCHAR,
  "document_id" VARCHAR,
  "item_id" VARCHAR,
  "char_start" BIGINT,
  "char_end" BIGINT,
  "text" VARCHAR,
  "kind" VARCHAR CHECK ("kind" IN ('resolved', 'agreed', 'noted', 'recommended')),
  "text_escaped" BOOLEAN,
  PRIMARY KEY ("resolution_id"));
INSERT INTO "resolutions"
SELECT
  "resolution_id",
  "document_id",
  "item_id",
  "char_start",
  "char_end",
  unguarded("text", "text_escaped"),
  "kind",
  "text_escaped"
FROM read_csv('resolutions.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', auto_detect = false, parallel = false, columns = {
    'resolution_id': 'VARCHAR',
    'document_id': 'VARCHAR',
    'item_id': 'VARCHAR',
    'char_start': 'BIGINT',
    'char_end': 'BIGINT',
    'text': 'VARCHAR',
    'kind': 'VARCHAR',
    'text_escaped': 'BOOLEAN'});

CREATE OR REPLACE TABLE "links" (
  "from_council_id" VARCHAR,
  "to_id" VARCHAR,
  "relation" VARCHAR CHECK ("relation" IN ('learns_from', 'inspected_by', 'supported_by', 'works_with', 'compared_with', 'mentions')),
  "state" VARCHAR CHECK ("state" IN ('planned', 'informal', 'under_way', 'past', 'unclear')),
  "statement_id" VARCHAR,
  PRIMARY KEY ("from_council_id", "to_id", "relation", "state", "statement_id"));
INSERT INTO "links"
SELECT
  "from_council_id",
  "to_id",
  "relation",
  "state",
  "statement_id"
FROM read_csv('links.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', auto_detect = false, parallel = false, columns = {
    'from_council_id': 'VARCHAR',
    'to_id': 'VARCHAR',
    'relation': 'VARCHAR',
    'state': 'VARCHAR',
    'statement_id': 'VARCHAR'});

CREATE OR REPLACE TABLE "themes" (
  "theme_id" VARCHAR,
  "label" VARCHAR,
  "kind" VARCHAR CHECK ("kind" IN ('codebook', 'discovered')),
  "codebook_id" VARCHAR,
  "codebook_version" VARCHAR,
  "definition" VARCHAR,
  "terms" VARCHAR,
  "statements" BIGINT,
  "meetings" BIGINT,
  "councils" BIGINT,
  "stability" DOUBLE,
  "text_escaped" BOOLEAN,
  "committee_types" VARCHAR,
  "council_types" VARCHAR,
  PRIMARY KEY ("theme_id"));
INSERT INTO "themes"
SELECT
  "theme_id",
  unguarded("label", "text_escaped"),
  "kind",
  "codebook_id",
  unguarded("codebook_version", "text_escaped"),
  unguarded("definition", "text_escaped"),
  unguarded("terms", "text_escaped"),
  "statements",
  "meetings",
  "councils",
  "stability",
  "text_escaped",
  "committee_types",
  "council_types"
FROM read_csv('themes.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', auto_detect = false, parallel = false, columns = {
    'theme_id': 'VARCHAR',
    'label': 'VARCHAR',
    'kind': 'VARCHAR',
    'codebook_id': 'VARCHAR',
    'codebook_version': 'VARCHAR',
    'definition': 'VARCHAR',
    'terms': 'VARCHAR',
    'statements': 'BIGINT',
    'meetings': 'BIGINT',
    'councils': 'BIGINT',
    'stability': 'DOUBLE',
    'text_escaped': 'BOOLEAN',
    'committee_types': 'VARCHAR',
    'council_types': 'VARCHAR'});

CREATE OR REPLACE TABLE "theme_council" (
  "theme_id" VARCHAR,
  "council_id" VARCHAR,
  "committee_type" VARCHAR CHECK ("committee_type" IN ('all', 'childrens', 'adults', 'health', 'housing', 'audit', 'planning', 'cabinet', 'full_council', 'parish', 'other')),
  "meetings_with_theme" BIGINT,
  "meetings_as_problem" BIGINT,
  "meetings_read" BIGINT,
  "other_meetings_with_theme" BIGINT,
  "rate" DOUBLE,
  "ci_low" DOUBLE,
  "ci_high" DOUBLE,
  "peer_group" VARCHAR,
  "rate_peers" DOUBLE,
  "log_ratio" DOUBLE,
  "log_ratio_low" DOUBLE,
  "log_ratio_high" DOUBLE,
  "q_value" DOUBLE,
  "status" VARCHAR CHECK ("status" IN ('observed', 'zero_with_coverage', 'positive_only', 'no_coverage', 'low_reliability')),
  "text_escaped" BOOLEAN,
  "compared_with_theme" BIGINT,
  "compared_meetings" BIGINT,
  "peer_meetings_with_theme" BIGINT,
  "peer_meetings" BIGINT,
  "peer_councils" BIGINT,
  "compared_from" DATE,
  "compared_to" DATE,
  "p_value" DOUBLE,
  "comparison_note" VARCHAR,
  "change_p" DOUBLE,
  "change_q" DOUBLE,
  "change_from" VARCHAR,
  "change_from_earliest" VARCHAR,
  "change_from_latest" VARCHAR,
  "before_as_problem" BIGINT,
  "before_read" BIGINT,
  "after_as_problem" BIGINT,
  "after_read" BIGINT,
  PRIMARY KEY ("theme_id", "council_id", "committee_type"));
INSERT INTO "theme_council"
SELECT
  "theme_id",
  "council_id",
  "committee_type",
  "meetings_with_theme",
  "meetings_as_problem",
  "meetings_read",
  "other_meetings_with_theme",
  "rate",
  "ci_low",
  "ci_high",
  unguarded("peer_group", "text_escaped"),
  "rate_peers",
  "log_ratio",
  "log_ratio_low",
  "log_ratio_high",
  "q_value",
  "status",
  "text_escaped",
  "compared_with_theme",
  "compared_meetings",
  "peer_meetings_with_theme",
  "peer_meetings",
  "peer_councils",
  "compared_from",
  "compared_to",
  "p_value",
  unguarded("comparison_note", "text_escaped"),
  "change_p",
  "change_q",
  "change_from",
  "change_from_earliest",
  "change_from_latest",
  "before_as_problem",
  "before_read",
  "after_as_problem",
  "after_read"
FROM read_csv('theme_council.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', auto_detect = false, parallel = false, columns = {
    'theme_id': 'VARCHAR',
    'council_id': 'VARCHAR',
    'committee_type': 'VARCHAR',
    'meetings_with_theme': 'BIGINT',
    'meetings_as_problem': 'BIGINT',
    'meetings_read': 'BIGINT',
    'other_meetings_with_theme': 'BIGINT',
    'rate': 'DOUBLE',
    'ci_low': 'DOUBLE',
    'ci_high': 'DOUBLE',
    'peer_group': 'VARCHAR',
    'rate_peers': 'DOUBLE',
    'log_ratio': 'DOUBLE',
    'log_ratio_low': 'DOUBLE',
    'log_ratio_high': 'DOUBLE',
    'q_value': 'DOUBLE',
    'status': 'VARCHAR',
    'text_escaped': 'BOOLEAN',
    'compared_with_theme': 'BIGINT',
    'compared_meetings': 'BIGINT',
    'peer_meetings_with_theme': 'BIGINT',
    'peer_meetings': 'BIGINT',
    'peer_councils': 'BIGINT',
    'compared_from': 'DATE',
    'compared_to': 'DATE',
    'p_value': 'DOUBLE',
    'comparison_note': 'VARCHAR',
    'change_p': 'DOUBLE',
    'change_q': 'DOUBLE',
    'change_from': 'VARCHAR',
    'change_from_earliest': 'VARCHAR',
    'change_from_latest': 'VARCHAR',
    'before_as_problem': 'BIGINT',
    'before_read': 'BIGINT',
    'after_as_problem': 'BIGINT',
    'after_read': 'BIGINT'});

CREATE OR REPLACE TABLE "theme_council_period" (
  "theme_id" VARCHAR,
  "council_id" VARCHAR,
  "period" VARCHAR,
  "meetings_with_theme" BIGINT,
  "meetings_as_problem" BIGINT,
  "meetings_read" BIGINT,
  PRIMARY KEY ("theme_id", "council_id", "period"));
INSERT INTO "theme_council_period"
SELECT
  "theme_id",
  "council_id",
  "period",
  "meetings_with_theme",
  "meetings_as_problem",
  "meetings_read"
FROM read_csv('theme_council_period.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', auto_detect = false, parallel = false, columns = {
    'theme_id': 'VARCHAR',
    'council_id': 'VARCHAR',
    'period': 'VARCHAR',
    'meetings_with_theme': 'BIGINT',
    'meetings_as_problem': 'BIGINT',
    'meetings_read': 'BIGINT'});

CREATE OR REPLACE TABLE "issues" (
  "issue_id" VARCHAR,
  "shared_issue_id" VARCHAR,
  "label" VARCHAR,
  "theme_id" VARCHAR,
  "council_id" VARCHAR,
  "basis" VARCHAR CHECK ("basis" IN ('observed', 'stated', 'both', 'shared')),
  "meetings" BIGINT,
  "first_raised" DATE,
  "last_raised" DATE,
  "times_raised" BIGINT,
  "times_raised_after_assurance" BIGINT,
  "times_assured" BIGINT,
  "actions" BIGINT,
  "status" VARCHAR CHECK ("status" IN ('raised', 'raised_after_assurance', 'assured', 'actioned', 'reported_back', 'resolved', 'denied', 'referred')),
  "later_meetings_without" BIGINT,
  "score" DOUBLE,
  "span_days" BIGINT,
  "longest_gap_days" BIGINT,
  "share_of_meetings" DOUBLE,
  "text_escaped" BOOLEAN,
  "days_to_first_action" BIGINT,
  "direction" VARCHAR CHECK ("direction" IN ('problem_to_improving', 'improving_to_problem', 'still_problem', 'still_improving', 'unknown')),
  "meetings_with_act" BIGINT,
  "meetings_information_only" BIGINT,
  "copied_share" DOUBLE,
  "meetings_decided" BIGINT,
  "mean_words" DOUBLE,
  "status_statement_id" VARCHAR,
  "committees" VARCHAR,
  "followed_until" DATE,
  "coherence" DOUBLE,
  PRIMARY KEY ("issue_id"));
INSERT INTO "issues"
SELECT
  "issue_id",
  "shared_issue_id",
  unguarded("label", "text_escaped"),
  "theme_id",
  "council_id",
  "basis",
  "meetings",
  "first_raised",
  "last_raised",
  "times_raised",
  "times_raised_after_assurance",
  "times_assured",
  "actions",
  "status",
  "later_meetings_without",
  "score",
  "span_days",
  "longest_gap_days",
  "share_of_meetings",
  "text_escaped",
  "days_to_first_action",
  "direction",
  "meetings_with_act",
  "meetings_information_only",
  "copied_share",
  "meetings_decided",
  "mean_words",
  "status_statement_id",
  unguarded("committees", "text_escaped"),
  "followed_until",
  "coherence"
FROM read_csv('issues.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', auto_detect = false, parallel = false, columns = {
    'issue_id': 'VARCHAR',
    'shared_issue_id': 'VARCHAR',
    'label': 'VARCHAR',
    'theme_id': 'VARCHAR',
    'council_id': 'VARCHAR',
    'basis': 'VARCHAR',
    'meetings': 'BIGINT',
    'first_raised': 'DATE',
    'last_raised': 'DATE',
    'times_raised': 'BIGINT',
    'times_raised_after_assurance': 'BIGINT',
    'times_assured': 'BIGINT',
    'actions': 'BIGINT',
    'status': 'VARCHAR',
    'later_meetings_without': 'BIGINT',
    'score': 'DOUBLE',
    'span_days': 'BIGINT',
    'longest_gap_days': 'BIGINT',
    'share_of_meetings': 'DOUBLE',
    'text_escaped': 'BOOLEAN',
    'days_to_first_action': 'BIGINT',
    'direction': 'VARCHAR',
    'meetings_with_act': 'BIGINT',
    'meetings_information_only': 'BIGINT',
    'copied_share': 'DOUBLE',
    'meetings_decided': 'BIGINT',
    'mean_words': 'DOUBLE',
    'status_statement_id': 'VARCHAR',
    'committees': 'VARCHAR',
    'followed_until': 'DATE',
    'coherence': 'DOUBLE'});

CREATE OR REPLACE TABLE "shared_issues" (
  "shared_issue_id" VARCHAR,
  "label" VARCHAR,
  "theme_id" VARCHAR,
  "council_ids" VARCHAR,
  "issues" VARCHAR,
  "meetings" BIGINT,
  "text_escaped" BOOLEAN,
  PRIMARY KEY ("shared_issue_id"));
INSERT INTO "shared_issues"
SELECT
  "shared_issue_id",
  unguarded("label", "text_escaped"),
  "theme_id",
  "council_ids",
  "issues",
  "meetings",
  "text_escaped"
FROM read_csv('shared_issues.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', auto_detect = false, parallel = false, columns = {
    'shared_issue_id': 'VARCHAR',
    'label': 'VARCHAR',
    'theme_id': 'VARCHAR',
    'council_ids': 'VARCHAR',
    'issues': 'VARCHAR',
    'meetings': 'BIGINT',
    'text_escaped': 'BOOLEAN'});

CREATE OR REPLACE TABLE "issue_events" (
  "issue_id" VARCHAR,
  "statement_id" VARCHAR,
  "host_council_id" VARCHAR,
  "date" DATE,
  "event" VARCHAR CHECK ("event" IN ('raised', 'raised_again', 'stated_again', 'assured', 'action', 'decision', 'reported_back', 'referred', 'denied')),
  "raised_by" VARCHAR CHECK ("raised_by" IN ('member', 'executive', 'officer', 'inspector', 'other_external')),
  "similarity" DOUBLE,
  PRIMARY KEY ("issue_id", "statement_id"));
INSERT INTO "issue_events"
SELECT
  "issue_id",
  "statement_id",
  "host_council_id",
  "date",
  "event",
  "raised_by",
  "similarity"
FROM read_csv('issue_events.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', auto_detect = false, parallel = false, columns = {
    'issue_id': 'VARCHAR',
    'statement_id': 'VARCHAR',
    'host_council_id': 'VARCHAR',
    'date': 'DATE',
    'event': 'VARCHAR',
    'raised_by': 'VARCHAR',
    'similarity': 'DOUBLE'});

CREATE OR REPLACE TABLE "organisations" (
  "organisation_id" VARCHAR,
  "name" VARCHAR,
  "kind" VARCHAR CHECK ("kind" IN ('council', 'organisation')),
  "text_escaped" BOOLEAN,
  PRIMARY KEY ("organisation_id"));
INSERT INTO "organisations"
SELECT
  "organisation_id",
  unguarded("name", "text_escaped"),
  "kind",
  "text_escaped"
FROM read_csv('organisations.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', auto_detect = false, parallel = false, columns = {
    'organisation_id': 'VARCHAR',
    'name': 'VARCHAR',
    'kind': 'VARCHAR',
    'text_escaped': 'BOOLEAN'});

CREATE OR REPLACE TABLE "coverage" (
  "council_id" VARCHAR,
  "committee" VARCHAR,
  "period" VARCHAR,
  "meetings_expected" BIGINT,
  "meetings_found" BIGINT,
  "documents_read" BIGINT,
  "documents_not_read" BIGINT,
  "status" VARCHAR CHECK ("status" IN ('read', 'partly_read', 'not_read', 'not_supplied')),
  "text_escaped" BOOLEAN,
  UNIQUE ("council_id", "committee", "period"));
INSERT INTO "coverage"
SELECT
  "council_id",
  unguarded("committee", "text_escaped"),
  "period",
  "meetings_expected",
  "meetings_found",
  "documents_read",
  "documents_not_read",
  "status",
  "text_escaped"
FROM read_csv('coverage.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', auto_detect = false, parallel = false, columns = {
    'council_id': 'VARCHAR',
    'committee': 'VARCHAR',
    'period': 'VARCHAR',
    'meetings_expected': 'BIGINT',
    'meetings_found': 'BIGINT',
    'documents_read': 'BIGINT',
    'documents_not_read': 'BIGINT',
    'status': 'VARCHAR',
    'text_escaped': 'BOOLEAN'});

CREATE OR REPLACE TABLE "quality" (
  "check" VARCHAR,
  "scope" VARCHAR,
  "numerator" BIGINT,
  "denominator" BIGINT,
  "value" DOUBLE,
  "low" DOUBLE,
  "high" DOUBLE,
  "note" VARCHAR,
  "text_escaped" BOOLEAN,
  PRIMARY KEY ("check", "scope"));
INSERT INTO "quality"
SELECT
  "check",
  "scope",
  "numerator",
  "denominator",
  "value",
  "low",
  "high",
  unguarded("note", "text_escaped"),
  "text_escaped"
FROM read_csv('quality.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d', auto_detect = false, parallel = false, columns = {
    'check': 'VARCHAR',
    'scope': 'VARCHAR',
    'numerator': 'BIGINT',
    'denominator': 'BIGINT',
    'value': 'DOUBLE',
    'low': 'DOUBLE',
    'high': 'DOUBLE',
    'note': 'VARCHAR',
    'text_escaped': 'BOOLEAN'});


CREATE OR REPLACE TABLE broken_keys AS
SELECT 'documents' AS "table", 'meeting_id' AS "column", 'meetings' AS refers_to, count(*) AS rows_without
FROM "documents" WHERE "meeting_id" NOT IN (SELECT "meeting_id" FROM "meetings" WHERE "meeting_id" IS NOT NULL)
UNION ALL
SELECT 'meetings' AS "table", 'council_id' AS "column", 'councils' AS refers_to, count(*) AS rows_without
FROM "meetings" WHERE "council_id" NOT IN (SELECT "council_id" FROM "councils" WHERE "council_id" IS NOT NULL)
UNION ALL
SELECT 'items' AS "table", 'document_id' AS "column", 'documents' AS refers_to, count(*) AS rows_without
FROM "items" WHERE "document_id" NOT IN (SELECT "document_id" FROM "documents" WHERE "document_id" IS NOT NULL)
UNION ALL
SELECT 'statements' AS "table", 'document_id' AS "column", 'documents' AS refers_to, count(*) AS rows_without
FROM "statements" WHERE "document_id" NOT IN (SELECT "document_id" FROM "documents" WHERE "document_id" IS NOT NULL)
UNION ALL
SELECT 'statements' AS "table", 'meeting_id' AS "column", 'meetings' AS refers_to, count(*) AS rows_without
FROM "statements" WHERE "meeting_id" NOT IN (SELECT "meeting_id" FROM "meetings" WHERE "meeting_id" IS NOT NULL)
UNION ALL
SELECT 'statements' AS "table", 'item_id' AS "column", 'items' AS refers_to, count(*) AS rows_without
FROM "statements" WHERE "item_id" NOT IN (SELECT "item_id" FROM "items" WHERE "item_id" IS NOT NULL)
UNION ALL
SELECT 'statements' AS "table", 'council_id' AS "column", 'councils' AS refers_to, count(*) AS rows_without
FROM "statements" WHERE "council_id" NOT IN (SELECT "council_id" FROM "councils" WHERE "council_id" IS NOT NULL)
UNION ALL
SELECT 'statements' AS "table", 'subject_council_id' AS "column", 'councils' AS refers_to, count(*) AS rows_without
FROM "statements" WHERE "subject_council_id" NOT IN (SELECT "council_id" FROM "councils" WHERE "council_id" IS NOT NULL)
UNION ALL
SELECT 'statement_themes' AS "table", 'statement_id' AS "column", 'statements' AS refers_to, count(*) AS rows_without
FROM "statement_themes" WHERE "statement_id" NOT IN (SELECT "statement_id" FROM "statements" WHERE "statement_id" IS NOT NULL)
UNION ALL
SELECT 'statement_themes' AS "table", 'theme_id' AS "column", 'themes' AS refers_to, count(*) AS rows_without
FROM "statement_themes" WHERE "theme_id" NOT IN (SELECT "theme_id" FROM "themes" WHERE "theme_id" IS NOT NULL)
UNION ALL
SELECT 'evidence' AS "table", 'statement_id' AS "column", 'statements' AS refers_to, count(*) AS rows_without
FROM "evidence" WHERE "statement_id" NOT IN (SELECT "statement_id" FROM "statements" WHERE "statement_id" IS NOT NULL)
UNION ALL
SELECT 'evidence' AS "table", 'issue_id' AS "column", 'issues' AS refers_to, count(*) AS rows_without
FROM "evidence" WHERE "issue_id" NOT IN (SELECT "issue_id" FROM "issues" WHERE "issue_id" IS NOT NULL)
UNION ALL
SELECT 'evidence' AS "table", 'subject_council_id' AS "column", 'councils' AS refers_to, count(*) AS rows_without
FROM "evidence" WHERE "subject_council_id" NOT IN (SELECT "council_id" FROM "councils" WHERE "council_id" IS NOT NULL)
UNION ALL
SELECT 'evidence' AS "table", 'host_council_id' AS "column", 'councils' AS refers_to, count(*) AS rows_without
FROM "evidence" WHERE "host_council_id" NOT IN (SELECT "council_id" FROM "councils" WHERE "council_id" IS NOT NULL)
UNION ALL
SELECT 'evidence' AS "table", 'document_id' AS "column", 'documents' AS refers_to, count(*) AS rows_without
FROM "evidence" WHERE "document_id" NOT IN (SELECT "document_id" FROM "documents" WHERE "document_id" IS NOT NULL)
UNION ALL
SELECT 'mentions' AS "table", 'document_id' AS "column", 'documents' AS refers_to, count(*) AS rows_without
FROM "mentions" WHERE "document_id" NOT IN (SELECT "document_id" FROM "documents" WHERE "document_id" IS NOT NULL)
UNION ALL
SELECT 'mentions' AS "table", 'statement_id' AS "column", 'statements' AS refers_to, count(*) AS rows_without
FROM "mentions" WHERE "statement_id" NOT IN (SELECT "statement_id" FROM "statements" WHERE "statement_id" IS NOT NULL)
UNION ALL
SELECT 'mentions' AS "table", 'linked_id' AS "column", 'organisations' AS refers_to, count(*) AS rows_without
FROM "mentions" WHERE "linked_id" NOT IN (SELECT "organisation_id" FROM "organisations" WHERE "organisation_id" IS NOT NULL)
UNION ALL
SELECT 'mentions' AS "table", 'role_council_id' AS "column", 'organisations' AS refers_to, count(*) AS rows_without
FROM "mentions" WHERE "role_council_id" NOT IN (SELECT "organisation_id" FROM "organisations" WHERE "organisation_id" IS NOT NULL)
UNION ALL
SELECT 'figures' AS "table", 'document_id' AS "column", 'documents' AS refers_to, count(*) AS rows_without
FROM "figures" WHERE "document_id" NOT IN (SELECT "document_id" FROM "documents" WHERE "document_id" IS NOT NULL)
UNION ALL
SELECT 'figures' AS "table", 'statement_id' AS "column", 'statements' AS refers_to, count(*) AS rows_without
FROM "figures" WHERE "statement_id" NOT IN (SELECT "statement_id" FROM "statements" WHERE "statement_id" IS NOT NULL)
UNION ALL
SELECT 'figures' AS "table", 'theme_id' AS "column", 'themes' AS refers_to, count(*) AS rows_without
FROM "figures" WHERE "theme_id" NOT IN (SELECT "theme_id" FROM "themes" WHERE "theme_id" IS NOT NULL)
UNION ALL
SELECT 'actions' AS "table", 'document_id' AS "column", 'documents' AS refers_to, count(*) AS rows_without
FROM "actions" WHERE "document_id" NOT IN (SELECT "document_id" FROM "documents" WHERE "document_id" IS NOT NULL)
UNION ALL
SELECT 'actions' AS "table", 'statement_id' AS "column", 'statements' AS refers_to, count(*) AS rows_without
FROM "actions" WHERE "statement_id" NOT IN (SELECT "statement_id" FROM "statements" WHERE "statement_id" IS NOT NULL)
UNION ALL
SELECT 'actions' AS "table", 'theme_id' AS "column", 'themes' AS refers_to, count(*) AS rows_without
FROM "actions" WHERE "theme_id" NOT IN (SELECT "theme_id" FROM "themes" WHERE "theme_id" IS NOT NULL)
UNION ALL
SELECT 'actions' AS "table", 'issue_id' AS "column", 'issues' AS refers_to, count(*) AS rows_without
FROM "actions" WHERE "issue_id" NOT IN (SELECT "issue_id" FROM "issues" WHERE "issue_id" IS NOT NULL)
UNION ALL
SELECT 'resolutions' AS "table", 'document_id' AS "column", 'documents' AS refers_to, count(*) AS rows_without
FROM "resolutions" WHERE "document_id" NOT IN (SELECT "document_id" FROM "documents" WHERE "document_id" IS NOT NULL)
UNION ALL
SELECT 'resolutions' AS "table", 'item_id' AS "column", 'items' AS refers_to, count(*) AS rows_without
FROM "resolutions" WHERE "item_id" NOT IN (SELECT "item_id" FROM "items" WHERE "item_id" IS NOT NULL)
UNION ALL
SELECT 'links' AS "table", 'statement_id' AS "column", 'statements' AS refers_to, count(*) AS rows_without
FROM "links" WHERE "statement_id" NOT IN (SELECT "statement_id" FROM "statements" WHERE "statement_id" IS NOT NULL)
UNION ALL
SELECT 'links' AS "table", 'from_council_id' AS "column", 'organisations' AS refers_to, count(*) AS rows_without
FROM "links" WHERE "from_council_id" NOT IN (SELECT "organisation_id" FROM "organisations" WHERE "organisation_id" IS NOT NULL)
UNION ALL
SELECT 'links' AS "table", 'to_id' AS "column", 'organisations' AS refers_to, count(*) AS rows_without
FROM "links" WHERE "to_id" NOT IN (SELECT "organisation_id" FROM "organisations" WHERE "organisation_id" IS NOT NULL)
UNION ALL
SELECT 'theme_council' AS "table", 'theme_id' AS "column", 'themes' AS refers_to, count(*) AS rows_without
FROM "theme_council" WHERE "theme_id" NOT IN (SELECT "theme_id" FROM "themes" WHERE "theme_id" IS NOT NULL)
UNION ALL
SELECT 'theme_council' AS "table", 'council_id' AS "column", 'councils' AS refers_to, count(*) AS rows_without
FROM "theme_council" WHERE "council_id" NOT IN (SELECT "council_id" FROM "councils" WHERE "council_id" IS NOT NULL)
UNION ALL
SELECT 'theme_council_period' AS "table", 'theme_id' AS "column", 'themes' AS refers_to, count(*) AS rows_without
FROM "theme_council_period" WHERE "theme_id" NOT IN (SELECT "theme_id" FROM "themes" WHERE "theme_id" IS NOT NULL)
UNION ALL
SELECT 'theme_council_period' AS "table", 'council_id' AS "column", 'councils' AS refers_to, count(*) AS rows_without
FROM "theme_council_period" WHERE "council_id" NOT IN (SELECT "council_id" FROM "councils" WHERE "council_id" IS NOT NULL)
UNION ALL
SELECT 'issues' AS "table", 'shared_issue_id' AS "column", 'shared_issues' AS refers_to, count(*) AS rows_without
FROM "issues" WHERE "shared_issue_id" NOT IN (SELECT "shared_issue_id" FROM "shared_issues" WHERE "shared_issue_id" IS NOT NULL)
UNION ALL
SELECT 'issues' AS "table", 'theme_id' AS "column", 'themes' AS refers_to, count(*) AS rows_without
FROM "issues" WHERE "theme_id" NOT IN (SELECT "theme_id" FROM "themes" WHERE "theme_id" IS NOT NULL)
UNION ALL
SELECT 'issues' AS "table", 'council_id' AS "column", 'councils' AS refers_to, count(*) AS rows_without
FROM "issues" WHERE "council_id" NOT IN (SELECT "council_id" FROM "councils" WHERE "council_id" IS NOT NULL)
UNION ALL
SELECT 'issues' AS "table", 'status_statement_id' AS "column", 'statements' AS refers_to, count(*) AS rows_without
FROM "issues" WHERE "status_statement_id" NOT IN (SELECT "statement_id" FROM "statements" WHERE "statement_id" IS NOT NULL)
UNION ALL
SELECT 'shared_issues' AS "table", 'theme_id' AS "column", 'themes' AS refers_to, count(*) AS rows_without
FROM "shared_issues" WHERE "theme_id" NOT IN (SELECT "theme_id" FROM "themes" WHERE "theme_id" IS NOT NULL)
UNION ALL
SELECT 'issue_events' AS "table", 'issue_id' AS "column", 'issues' AS refers_to, count(*) AS rows_without
FROM "issue_events" WHERE "issue_id" NOT IN (SELECT "issue_id" FROM "issues" WHERE "issue_id" IS NOT NULL)
UNION ALL
SELECT 'issue_events' AS "table", 'statement_id' AS "column", 'statements' AS refers_to, count(*) AS rows_without
FROM "issue_events" WHERE "statement_id" NOT IN (SELECT "statement_id" FROM "statements" WHERE "statement_id" IS NOT NULL)
UNION ALL
SELECT 'issue_events' AS "table", 'host_council_id' AS "column", 'councils' AS refers_to, count(*) AS rows_without
FROM "issue_events" WHERE "host_council_id" NOT IN (SELECT "council_id" FROM "councils" WHERE "council_id" IS NOT NULL);

SELECT CASE WHEN count(*) > 0
            THEN error(string_agg("table" || '.' || "column" || ' has a value that ' || refers_to || ' has not', '; '))
       END AS broken
FROM broken_keys WHERE rows_without > 0;

