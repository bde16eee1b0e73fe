// Reports that come by themselves: how far each job has come, one node for each time it was due, one for each report.
// The key of a due report is its claim: whichever of several servers sees the time first, there is one node for it.
CREATE CONSTRAINT report_job_name IF NOT EXISTS FOR (n:ReportJob) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT due_report_key IF NOT EXISTS FOR (n:DueReport) REQUIRE n.key IS UNIQUE;
CREATE INDEX due_report_state IF NOT EXISTS FOR (n:DueReport) ON (n.state, n.job);
CREATE INDEX due_report_job IF NOT EXISTS FOR (n:DueReport) ON (n.job, n.dueAt);
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE;
CREATE INDEX report_job IF NOT EXISTS FOR (n:Report) ON (n.job, n.dueAt);
CREATE INDEX report_due IF NOT EXISTS FOR (n:Report) ON (n.dueAt);
