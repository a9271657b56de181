# What psych makes of a table of answers (rows are people, columns are items, NA is missing), one `name value` a line.
# usage: Rscript psych.R answers.csv "1,-1,1,…" lowest highest judges.csv
suppressPackageStartupMessages(library(psych))
arguments <- commandArgs(trailingOnly = TRUE)
answers <- read.csv(arguments[1])
keys <- as.numeric(strsplit(arguments[2], ",")[[1]])
lowest <- as.numeric(arguments[3])
highest <- as.numeric(arguments[4])
turned <- reverse.code(keys, answers, mini = lowest, maxi = highest)
tell <- function(name, values) cat(paste(name, sprintf("%.12f", as.numeric(values))), sep = "\n", fill = FALSE)
put <- function(name, values) { tell(name, values); cat("\n") }

put("alpha.parPaires", alpha(turned, use = "pairwise", check.keys = FALSE, warnings = FALSE)$total$raw_alpha)
put("alpha.reponsesCompletes", alpha(turned, use = "complete.obs", check.keys = FALSE, warnings = FALSE)$total$raw_alpha)
described <- describe(turned)
put("moyenne", described$mean)
put("ecartType", described$sd)
put("effectif", described$n)
named <- matrix(keys, ncol = 1, dimnames = list(colnames(answers), "echelle"))
put("score", scoreItems(named, answers, missing = TRUE, impute = "none", min = lowest, max = highest)$scores)
judged <- ICC(read.csv(arguments[5]), lmer = FALSE)$results
put("icc", judged$ICC)
