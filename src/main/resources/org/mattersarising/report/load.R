# Reads the tables beside this file with base R: types, dates, categories and keys as
# datapackage.json has them.
#
#   source("data/load.R"); matters$issues          # a list of data frames
#   Rscript data/load.R                            # counts rows and checks all keys
#
# An empty cell is NA. A text that a spreadsheet would run as a formula has a ' before it in the
# files; here it is taken away again. Several values in a cell are separated by ";".

matters_tables <- list(
@TABLES@
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
