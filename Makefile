# Every command is a script of bin/; this only names them.
.PHONY: help setup demo test lint format ci bench

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
setup: ## install what is missing
	@bin/setup
demo: ## five whole bilans, from the first call to the destruction of the papers, then the house open (in a terminal)
	@bin/demo
test: ## all tests
	@bin/test
lint: ## style, and the domain's lack of imports
	@bin/lint
format: ## put every file in the house's format
	@bin/format
ci: ## what must hold before anything lands
	@bin/ci
bench: ## benchmarks, in release (some minutes)
	@bin/bench
