# Reads the tables beside this file with base R: types, dates, categories and keys as
# datapackage.json has them.
#
#   source("data/load.R"); matters$issues          # a list of data frames
#   Rscript data/load.R                            # counts rows and checks all keys
#
# An empty cell is NA. A text that a spreadsheet would run as a formula has a ' before it in the
# files; here it is taken away again. Several values in a cell are separated by ";".

matters_tables <- list(
  documents = list(
    columns = list(
      document_id = "string",
      path = "text",
      media_type = "string",
      bytes = "integer",
      sha256 = "string",
      text_chars = "integer",
      pages = "integer",
      extent = "string",
      council_id = "string",
      council_method = "string",
      council_evidence = "text",
      committee = "text",
      meeting_id = "string",
      meeting_date = "date",
      date_method = "string",
      date_evidence = "text",
      date_earliest = "date",
      date_latest = "date",
      title = "text",
      minutes_status = "string",
      access = "string",
      source_url = "text",
      licence = "text",
      rights_holder = "text",
      retrieved = "text",
      read_status = "string",
      duplicate_of = "text",
      warnings = "text",
      text_escaped = "boolean"),
    codes = list(
      extent = c("whole", "part", "single_item", "unknown"),
      council_method = c("stated", "sidecar", "inferred", "unknown"),
      date_method = c("stated", "sidecar", "filename", "inferred", "unknown"),
      minutes_status = c("draft", "confirmed", "unknown"),
      access = c("open", "exempt_marked"),
      read_status = c("read", "duplicate", "empty", "not_minutes", "unreadable", "unsupported", "too_large")),
    key = c("document_id", "path"),
    refers = list(
      meeting_id = c("meetings", "meeting_id"))),
  councils = list(
    columns = list(
      council_id = "string",
      name = "text",
      gss_code = "string",
      nation = "string",
      type = "string",
      region = "string",
      register_version = "string",
      documents = "integer",
      meetings = "integer",
      text_escaped = "boolean"),
    codes = list(),
    key = c("council_id"),
    refers = list()),
  meetings = list(
    columns = list(
      meeting_id = "string",
      council_id = "string",
      committee = "text",
      committee_type = "string",
      date = "date",
      extent = "string",
      comparable = "boolean",
      documents = "integer",
      statements = "integer",
      text_escaped = "boolean"),
    codes = list(
      committee_type = c("childrens", "adults", "health", "housing", "audit", "planning", "cabinet", "full_council", "parish", "other"),
      extent = c("whole", "part", "single_item", "unknown")),
    key = c("meeting_id"),
    refers = list(
      council_id = c("councils", "council_id"))),
  items = list(
    columns = list(
      item_id = "string",
      document_id = "string",
      item_no = "text",
      title = "text",
      char_start = "integer",
      char_end = "integer",
      text_escaped = "boolean"),
    codes = list(),
    key = c("item_id"),
    refers = list(
      document_id = c("documents", "document_id"))),
  statements = list(
    columns = list(
      statement_id = "string",
      document_id = "string",
      meeting_id = "string",
      council_id = "string",
      subject_council_id = "string",
      item_id = "string",
      paragraph_no = "text",
      page = "integer",
      char_start = "integer",
      char_end = "integer",
      text = "text",
      text_escaped = "boolean",
      proposition_start = "integer",
      proposition_end = "integer",
      act = "string",
      act_score = "number",
      speaker_group = "string",
      speaker_role = "text",
      speaker_method = "string",
      counted = "boolean",
      not_counted_reason = "string",
      speaker_title = "text",
      stance = "string",
      states_recurrence = "boolean"),
    codes = list(
      act = c("concern", "assurance", "information", "question", "action", "decision", "recommendation", "commendation", "procedural"),
      speaker_group = c("member", "executive", "officer", "external", "none"),
      speaker_method = c("stated", "carried", "none"),
      not_counted_reason = c("procedural", "standing", "duplicate", "exempt"),
      stance = c("problem", "improving", "denied", "neutral")),
    key = c("statement_id"),
    refers = list(
      document_id = c("documents", "document_id"),
      meeting_id = c("meetings", "meeting_id"),
      item_id = c("items", "item_id"),
      council_id = c("councils", "council_id"),
      subject_council_id = c("councils", "council_id"))),
  statement_themes = list(
    columns = list(
      statement_id = "string",
      theme_id = "string",
      score = "number",
      stance = "string",
      method = "string"),
    codes = list(
      stance = c("problem", "improving", "denied", "neutral"),
      method = c("term", "vector", "term+vector", "vector+context", "term+learnt", "vector+learnt", "term+vector+learnt", "vector+context+learnt", "learnt", "student", "discovered")),
    key = c("statement_id", "theme_id"),
    refers = list(
      statement_id = c("statements", "statement_id"),
      theme_id = c("themes", "theme_id"))),
  evidence = list(
    columns = list(
      council = "text",
      committee = "text",
      date = "date",
      item_no = "text",
      paragraph_no = "text",
      page = "integer",
      quote = "text",
      act = "string",
      stance = "string",
      theme_ids = "string",
      issue_id = "string",
      speaker_group = "string",
      citation = "text",
      source_url = "text",
      statement_id = "string",
      text_escaped = "boolean",
      subject_council_id = "string",
      host_council_id = "string",
      item_title = "text",
      document_id = "string",
      path = "text",
      char_start = "integer",
      char_end = "integer",
      event = "string",
      states_recurrence = "boolean"),
    codes = list(
      act = c("concern", "assurance", "information", "question", "action", "decision", "recommendation", "commendation", "procedural"),
      stance = c("problem", "improving", "denied", "neutral"),
      speaker_group = c("member", "executive", "officer", "external", "none")),
    key = c("statement_id"),
    refers = list(
      statement_id = c("statements", "statement_id"),
      issue_id = c("issues", "issue_id"),
      subject_council_id = c("councils", "council_id"),
      host_council_id = c("councils", "council_id"),
      document_id = c("documents", "document_id"))),
  mentions = list(
    columns = list(
      mention_id = "string",
      document_id = "string",
      statement_id = "string",
      char_start = "integer",
      char_end = "integer",
      text = "text",
      type = "string",
      linked_id = "string",
      link_method = "string",
      score = "number",
      text_escaped = "boolean",
      candidate_ids = "string",
      role_title = "text",
      role_group = "string",
      role_person_id = "string",
      role_council_id = "string",
      role_method = "string"),
    codes = list(
      type = c("COUNCIL", "BODY", "ORGANISATION", "ROLE", "PERSON"),
      link_method = c("full_name", "short_name", "host"),
      role_group = c("member", "executive", "officer", "external", "none"),
      role_method = c("stated", "carried", "none")),
    key = c("mention_id"),
    refers = list(
      document_id = c("documents", "document_id"),
      statement_id = c("statements", "statement_id"),
      linked_id = c("organisations", "organisation_id"),
      role_council_id = c("organisations", "organisation_id"))),
  figures = list(
    columns = list(
      figure_id = "string",
      document_id = "string",
      statement_id = "string",
      char_start = "integer",
      char_end = "integer",
      text = "text",
      kind = "string",
      value = "number",
      value_from = "number",
      unit = "string",
      qualifier = "string",
      of_what = "text",
      theme_id = "string",
      text_escaped = "boolean"),
    codes = list(
      kind = c("percent", "money", "count", "ratio", "duration"),
      qualifier = c("exact", "about", "at_least", "at_most")),
    key = c("figure_id"),
    refers = list(
      document_id = c("documents", "document_id"),
      statement_id = c("statements", "statement_id"),
      theme_id = c("themes", "theme_id"))),
  actions = list(
    columns = list(
      action_id = "string",
      document_id = "string",
      statement_id = "string",
      marker_start = "integer",
      marker_end = "integer",
      text = "text",
      owner = "text",
      due_date = "date",
      marked = "boolean",
      theme_id = "string",
      issue_id = "string",
      text_escaped = "boolean"),
    codes = list(),
    key = c("action_id"),
    refers = list(
      document_id = c("documents", "document_id"),
      statement_id = c("statements", "statement_id"),
      theme_id = c("themes", "theme_id"),
      issue_id = c("issues", "issue_id"))),
  resolutions = list(
    columns = list(
      resolution_id = "string",
      document_id = "string",
      item_id = "string",
      char_start = "integer",
      char_end = "integer",
      text = "text",
      kind = "string",
      text_escaped = "boolean"),
    codes = list(
      kind = c("resolved", "agreed", "noted", "recommended")),
    key = c("resolution_id"),
    refers = list(
      document_id = c("documents", "document_id"),
      item_id = c("items", "item_id"))),
  links = list(
    columns = list(
      from_council_id = "string",
      to_id = "string",
      relation = "string",
      state = "string",
      statement_id = "string"),
    codes = list(
      relation = c("learns_from", "inspected_by", "supported_by", "works_with", "compared_with", "mentions"),
      state = c("planned", "informal", "under_way", "past", "unclear")),
    key = c("from_council_id", "to_id", "relation", "state", "statement_id"),
    refers = list(
      statement_id = c("statements", "statement_id"),
      from_council_id = c("organisations", "organisation_id"),
      to_id = c("organisations", "organisation_id"))),
  themes = list(
    columns = list(
      theme_id = "string",
      label = "text",
      kind = "string",
      codebook_id = "string",
      codebook_version = "text",
      definition = "text",
      terms = "text",
      statements = "integer",
      meetings = "integer",
      councils = "integer",
      stability = "number",
      text_escaped = "boolean",
      committee_types = "string",
      council_types = "string"),
    codes = list(
      kind = c("codebook", "discovered")),
    key = c("theme_id"),
    refers = list()),
  theme_council = list(
    columns = list(
      theme_id = "string",
      council_id = "string",
      committee_type = "string",
      meetings_with_theme = "integer",
      meetings_as_problem = "integer",
      meetings_read = "integer",
      other_meetings_with_theme = "integer",
      rate = "number",
      ci_low = "number",
      ci_high = "number",
      peer_group = "text",
      rate_peers = "number",
      log_ratio = "number",
      log_ratio_low = "number",
      log_ratio_high = "number",
      q_value = "number",
      status = "string",
      text_escaped = "boolean",
      compared_with_theme = "integer",
      compared_meetings = "integer",
      peer_meetings_with_theme = "integer",
      peer_meetings = "integer",
      peer_councils = "integer",
      compared_from = "date",
      compared_to = "date",
      p_value = "number",
      comparison_note = "text",
      change_p = "number",
      change_q = "number",
      change_from = "string",
      change_from_earliest = "string",
      change_from_latest = "string",
      before_as_problem = "integer",
      before_read = "integer",
      after_as_problem = "integer",
      after_read = "integer"),
    codes = list(
      committee_type = c("all", "childrens", "adults", "health", "housing", "audit", "planning", "cabinet", "full_council", "parish", "other"),
      status = c("observed", "zero_with_coverage", "positive_only", "no_coverage", "low_reliability")),
    key = c("theme_id", "council_id", "committee_type"),
    refers = list(
      theme_id = c("themes", "theme_id"),
      council_id = c("councils", "council_id"))),
  theme_council_period = list(
    columns = list(
      theme_id = "string",
      council_id = "string",
      period = "string",
      meetings_with_theme = "integer",
      meetings_as_problem = "integer",
      meetings_read = "integer"),
    codes = list(),
    key = c("theme_id", "council_id", "period"),
    refers = list(
      theme_id = c("themes", "theme_id"),
      council_id = c("councils", "council_id"))),
  issues = list(
    columns = list(
      issue_id = "string",
      shared_issue_id = "string",
      label = "text",
      theme_id = "string",
      council_id = "string",
      basis = "string",
      meetings = "integer",
      first_raised = "date",
      last_raised = "date",
      times_raised = "integer",
      times_raised_after_assurance = "integer",
      times_assured = "integer",
      actions = "integer",
      status = "string",
      later_meetings_without = "integer",
      score = "number",
      span_days = "integer",
      longest_gap_days = "integer",
      share_of_meetings = "number",
      text_escaped = "boolean",
      days_to_first_action = "integer",
      direction = "string",
      meetings_with_act = "integer",
      meetings_information_only = "integer",
      copied_share = "number",
      meetings_decided = "integer",
      mean_words = "number",
      status_statement_id = "string",
      committees = "text",
      followed_until = "date",
      coherence = "number"),
    codes = list(
      basis = c("observed", "stated", "both", "shared"),
      status = c("raised", "raised_after_assurance", "assured", "actioned", "reported_back", "resolved", "denied", "referred"),
      direction = c("problem_to_improving", "improving_to_problem", "still_problem", "still_improving", "unknown")),
    key = c("issue_id"),
    refers = list(
      shared_issue_id = c("shared_issues", "shared_issue_id"),
      theme_id = c("themes", "theme_id"),
      council_id = c("councils", "council_id"),
      status_statement_id = c("statements", "statement_id"))),
  shared_issues = list(
    columns = list(
      shared_issue_id = "string",
      label = "text",
      theme_id = "string",
      council_ids = "string",
      issues = "string",
      meetings = "integer",
      text_escaped = "boolean"),
    codes = list(),
    key = c("shared_issue_id"),
    refers = list(
      theme_id = c("themes", "theme_id"))),
  issue_events = list(
    columns = list(
      issue_id = "string",
      statement_id = "string",
      host_council_id = "string",
      date = "date",
      event = "string",
      raised_by = "string",
      similarity = "number"),
    codes = list(
      event = c("raised", "raised_again", "stated_again", "assured", "action", "decision", "reported_back", "referred", "denied"),
      raised_by = c("member", "executive", "officer", "inspector", "other_external")),
    key = c("issue_id", "statement_id"),
    refers = list(
      issue_id = c("issues", "issue_id"),
      statement_id = c("statements", "statement_id"),
      host_council_id = c("councils", "council_id"))),
  organisations = list(
    columns = list(
      organisation_id = "string",
      name = "text",
      kind = "string",
      text_escaped = "boolean"),
    codes = list(
      kind = c("council", "organisation")),
    key = c("organisation_id"),
    refers = list()),
  coverage = list(
    columns = list(
      council_id = "string",
      committee = "text",
      period = "string",
      meetings_expected = "integer",
      meetings_found = "integer",
      documents_read = "integer",
      documents_not_read = "integer",
      status = "string",
      text_escaped = "boolean"),
    codes = list(
      status = c("read", "partly_read", "not_read", "not_supplied")),
    key = c("council_id", "committee", "period"),
    refers = list()),
  quality = list(
    columns = list(
      check = "string",
      scope = "string",
      numerator = "integer",
      denominator = "integer",
      value = "number",
      low = "number",
      high = "number",
      note = "text",
      text_escaped = "boolean"),
    codes = list(),
    key = c("check", "scope"),
    refers = list())
)

matters_folder <- function() {
  named <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
  sourced <- unlist(lapply(sys.frames(), function(f) f$ofile))
  if (length(sourced)) dirname(sourced[length(sourced)])
  else if (length(named)) dirname(named[1])
  else "."
}

matters_read <- function(name, folder) {
  spec <- matters_tables[[name]]
  wanted <- names(spec$columns)
  # The encoding is declared, not converted: so it also holds where the locale is no UTF-8.
  raw <- read.csv(file.path(folder, paste0(name, ".csv")), colClasses = "character",
                  na.strings = "", encoding = "UTF-8", check.names = FALSE, fill = FALSE,
                  strip.white = FALSE, stringsAsFactors = FALSE)
  # The first name may have a byte-order mark before it.
  if (ncol(raw) != length(wanted) || !identical(names(raw)[-1], wanted[-1]))
    stop(name, ".csv has other columns than this script")
  names(raw) <- wanted
  guarded <- if ("text_escaped" %in% wanted) raw$text_escaped %in% "true" else FALSE
  for (column in wanted) {
    x <- raw[[column]]
    type <- spec$columns[[column]]
    codes <- spec$codes[[column]]
    if (type == "text") {
      y <- sub("^'(?=[=+@\\t\\r\\n-])", "", x, perl = TRUE)
      x <- ifelse(guarded, y, x)
    } else if (type == "integer") {
      n <- as.numeric(x)
      x <- if (any(abs(n) > .Machine$integer.max, na.rm = TRUE)) n else as.integer(n)
    } else if (type == "number") {
      x <- as.numeric(x)
    } else if (type == "boolean") {
      x <- x == "true"
    } else if (type == "date") {
      x <- as.Date(x, format = "%Y-%m-%d")
    } else if (!is.null(codes)) {
      if (!all(is.na(x) | x %in% codes)) stop(name, "$", column, " has an unknown code")
      x <- factor(x, levels = codes)
    }
    if (sum(is.na(x)) != sum(is.na(raw[[column]])))
      stop(name, "$", column, " has a value that is no ", type)
    raw[[column]] <- x
  }
  raw
}

matters_load <- function(folder = matters_folder()) {
  tables <- lapply(setNames(nm = names(matters_tables)), matters_read, folder = folder)
  for (name in names(tables)) {
    spec <- matters_tables[[name]]
    if (length(spec$key) && anyDuplicated(tables[[name]][spec$key]))
      stop(name, ".csv has a key twice")
    for (column in names(spec$refers)) {
      to <- spec$refers[[column]]
      if (!all(is.na(tables[[name]][[column]])
               | tables[[name]][[column]] %in% tables[[to[1]]][[to[2]]]))
        stop(name, "$", column, " has a value that ", to[1], " has not")
    }
  }
  tables
}

matters <- matters_load()
if (!interactive())
  for (name in names(matters)) cat(name, nrow(matters[[name]]), "\n")
