// Stored evaluations of the rules: a run, one result a rule, counts shared by content, findings as intervals of runs.
CREATE CONSTRAINT run_id IF NOT EXISTS FOR (n:Run) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT run_seq IF NOT EXISTS FOR (n:Run) REQUIRE n.seq IS UNIQUE;
CREATE CONSTRAINT rule_result_id IF NOT EXISTS FOR (n:RuleResult) REQUIRE n.id IS UNIQUE;
CREATE INDEX rule_result_run IF NOT EXISTS FOR (n:RuleResult) ON (n.runId);
CREATE CONSTRAINT rule_counts_hash IF NOT EXISTS FOR (n:RuleCounts) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT finding_key IF NOT EXISTS FOR (n:Finding) REQUIRE n.key IS UNIQUE;
CREATE INDEX finding_rule_until IF NOT EXISTS FOR (n:Finding) ON (n.rule, n.untilSeq);
CREATE INDEX finding_subject IF NOT EXISTS FOR (n:Finding) ON (n.subject);
CREATE CONSTRAINT acceptance_id IF NOT EXISTS FOR (n:Acceptance) REQUIRE n.id IS UNIQUE;
CREATE INDEX finding_from IF NOT EXISTS FOR (n:Finding) ON (n.fromSeq);
CREATE INDEX finding_until IF NOT EXISTS FOR (n:Finding) ON (n.untilSeq);
CREATE INDEX run_on IF NOT EXISTS FOR (n:Run) ON (n.on);
