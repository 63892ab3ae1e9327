# Computes independently what the comparison between councils computes, with R's own functions where it
# has them. Run with R 4 or later, without packages:
#   Rscript --vanilla crosscheck.R > crosscheck.csv
# Columns: what, input, expected (numbers separated by ";"). CrossCheckTest holds the Java code to it.

out <- function(what, input, expected)
  cat(what, ",", input, ",", paste(trimws(formatC(expected, digits = 10, format = "g")), collapse = ";"), "\n", sep = "")
cat("what,input,expected\n")

# Score intervals of a proportion: prop.test without continuity correction (Wilson).
for (xn in list(c(0, 5), c(1, 5), c(3, 7), c(5, 5), c(12, 31), c(58, 60), c(7, 400)))
  out("wilson", paste(xn, collapse = "/"), suppressWarnings(prop.test(xn[1], xn[2], correct = FALSE)$conf.int))

# Exact tests: Fisher's for one committee type, the exact conditional test of several 2x2 tables for more.
# A stratum is with/meetings/peers with/peer meetings.
strata <- list(
  list(c(3, 7, 2, 20)), list(c(0, 9, 14, 30)), list(c(6, 6, 11, 40)), list(c(4, 8, 20, 40)), list(c(1, 5, 0, 5)),
  list(c(3, 6, 4, 22), c(2, 5, 1, 9)), list(c(0, 4, 8, 20), c(1, 9, 12, 31), c(2, 3, 5, 6)),
  list(c(5, 12, 9, 60), c(7, 20, 18, 80)), list(c(10, 11, 30, 90), c(2, 2, 1, 8)))
for (s in strata) {
  tables <- array(unlist(lapply(s, function(k) c(k[1], k[2] - k[1], k[3], k[4] - k[3]))), c(2, 2, length(s)))
  p <- if (length(s) == 1) fisher.test(tables[, , 1])$p.value else mantelhaen.test(tables, exact = TRUE)$p.value
  out("exact", paste(sapply(s, paste, collapse = "/"), collapse = ";"), p)
}

# Benjamini and Hochberg.
for (p in list(c(0.01, 0.04, 0.03, 0.5), c(0.2), c(0.001, 0.001, 0.9, 1, 0.02, 0.6), seq(0.005, 0.1, by = 0.005)))
  out("bh", paste(p, collapse = ";"), p.adjust(p, "BH"))

# Ratio to peers: the posterior of log(rate / peers' rate) in the random-intercept logistic model, by
# integrate() and fine grids. The model is described in PooledRatio.
rule <- function(x) { w <- diff(x); (c(w, 0) + c(0, w)) / 2 }   # trapezoid
ratio <- function(own, peers, strata) {
  taus <- seq(0.02, 3.8, by = 0.06); deltas <- seq(-3, 3, by = 0.15)
  marginal <- function(m, delta, tau) {
    centre <- qlogis(m[3]) + delta
    f <- function(z) dbinom(m[1], m[2], plogis(centre + tau * z)) * dnorm(z)
    integrate(f, -8, 8, subdivisions = 400, rel.tol = 1e-7)$value
  }
  u <- seq(-10, 10, by = 0.02)
  like <- dbinom(own[1], own[2], plogis(u))
  density <- numeric(length(u))
  wt <- rule(taus) / (1 + taus^2); wd <- rule(deltas)
  if (length(peers) == 1) {
    u <- seq(-20, 20, by = 0.01)                                # one peer: Jeffreys's prior, nothing pooled
    density <- exp((own[1] + 0.5) * plogis(u, log.p = TRUE) + (own[2] - own[1] + 0.5) * plogis(-u, log.p = TRUE))
  } else for (i in seq_along(taus)) for (j in seq_along(deltas)) {
    w <- wt[i] * wd[j]
    for (m in peers) w <- w * marginal(m, deltas[j], taus[i])
    density <- density + w * dnorm(u, qlogis(own[3]) + deltas[j], taus[i]) * like
  }
  density <- density / sum(density)
  share <- sapply(strata, function(s) s[2]) / own[2]
  r <- sapply(strata, function(s) (s[3] + 0.5) / (s[4] + 1)); n <- sapply(strata, function(s) s[4])
  rate <- sum(share * r); size <- rate * (1 - rate) / sum(share^2 * r * (1 - r) / (n + 2)) - 1
  cdf <- function(t) sum(density * pbeta(exp(plogis(u, log.p = TRUE) - t), rate * size, (1 - rate) * size, lower.tail = FALSE))
  sapply(c(0.5, 0.025, 0.975), function(q) uniroot(function(t) cdf(t) - q, c(-30, 20), tol = 1e-6)$root)
}
cases <- list(
  list(c(3, 8), list(c(2, 10), c(5, 20), c(1, 12))),
  list(c(0, 6), list(c(4, 30), c(2, 25))),
  list(c(18, 20), list(c(3, 20), c(10, 30), c(4, 9), c(0, 7))),
  list(c(5, 40), list(c(6, 45))),
  list(c(0, 12), list(c(9, 31))),
  list(c(17, 18), list(c(2, 9))),
  list(c(2, 5), list(c(0, 30), c(0, 25), c(1, 40))))
for (case in cases) {
  own <- case[[1]]; peers <- case[[2]]
  x <- sum(sapply(peers, function(p) p[1])); n <- sum(sapply(peers, function(p) p[2]))
  e <- (own[1] + x + 0.5) / (own[2] + n + 1)
  out("ratio", paste(c(paste(own, collapse = "/"), sapply(peers, paste, collapse = "/")), collapse = ";"),
      ratio(c(own, e), lapply(peers, function(p) c(p, e)), list(c(own, x, n))))
}

# A change over the quarters: all orders of the meetings within each committee, one by one. Committees are
# separated by "|", their quarters (with/read) by blanks; the inflation stands behind "@".
change <- function(committees, inflation) {
  read <- lapply(committees, function(m) m[2, ]); with <- lapply(committees, function(m) m[1, ])
  quarters <- length(read[[1]]); all <- Reduce(`+`, read)
  splits <- Filter(function(q) all[q + 1] > 0 && sum(all[1:q]) >= 5 && sum(all[-(1:q)]) >= 5, 1:(quarters - 1))
  stat <- function(withs) max(sapply(splits, function(q) {
    d <- 0; v <- 0
    for (h in seq_along(withs)) {
      n <- sum(read[[h]]); k <- sum(withs[[h]]); b <- sum(read[[h]][1:q])
      d <- d + sum(withs[[h]][1:q]) - b * k / n
      v <- v + k * (n - k) * b * (n - b) / (n^2 * (n - 1))
    }
    if (v > 0) abs(d) / sqrt(v) else 0
  }))
  orders <- lapply(seq_along(with), function(h) {
    place <- rep(seq_len(quarters), read[[h]])
    combn(length(place), sum(with[[h]]), function(i) tabulate(place[i], quarters), simplify = FALSE)
  })
  seen <- stat(with) / sqrt(inflation)
  grid <- expand.grid(lapply(orders, seq_along))
  p <- mean(apply(grid, 1, function(g) stat(Map(`[[`, orders, g)) >= seen - 1e-9))
  logs <- sapply(splits, function(q) sum(sapply(seq_along(with), function(h) {
    b <- sum(read[[h]][1:q]); x <- sum(with[[h]][1:q]); n <- sum(read[[h]]); k <- sum(with[[h]])
    lbeta(x / inflation + 0.5, (b - x) / inflation + 0.5) +
      lbeta((k - x) / inflation + 0.5, (n - k - b + x) / inflation + 0.5)
  })))
  posterior <- exp(logs - max(logs)); posterior <- posterior / sum(posterior)
  o <- order(-round(logs - max(logs), 9))
  set <- splits[o][seq_len(which(cumsum(posterior[o]) >= 0.95)[1])]
  c(p, splits[o][1], min(set), max(set))
}
q <- function(...) matrix(c(...), nrow = 2)
cases <- list(
  list(list(q(0, 2, 0, 2, 1, 3, 2, 2, 2, 2, 3, 3)), 1),
  list(list(q(0, 2, 0, 2, 1, 3, 2, 2, 2, 2, 3, 3)), 1.8),
  list(list(q(1, 1, 2, 2, 0, 0, 1, 2, 0, 3, 0, 2, 1, 4)), 1),
  list(list(q(0, 1, 0, 2, 0, 0, 2, 2, 1, 2), q(0, 1, 0, 1, 1, 2, 2, 2, 1, 1)), 1),
  list(list(q(0, 3, 0, 3, 0, 0, 0, 0, 1, 1), q(0, 0, 0, 1, 2, 2, 1, 1, 2, 3)), 1.3))
for (case in cases)
  out("change", paste0(paste(sapply(case[[1]], function(m) paste(paste(m[1, ], m[2, ], sep = "/"), collapse = " ")),
      collapse = "|"), "@", case[[2]]), change(case[[1]], case[[2]]))
