MATCH (f:Finding)
WHERE f.rule IN $rules AND f.fromSeq <= $seq AND $seq < f.untilSeq
  AND f.verdict IN $verdicts AND ($severities IS NULL OR f.severity IN $severities)
  AND any(prefix IN $scope WHERE f.areaCode STARTS WITH prefix)
  AND ($alsoSeq IS NULL OR EXISTS {
    MATCH (g:Finding {subject: f.subject})
    WHERE g.rule = f.rule AND g.verdict = f.verdict AND g.fromSeq <= $alsoSeq AND $alsoSeq < g.untilSeq
  })
  AND ($notSeq IS NULL OR NOT EXISTS {
    MATCH (g:Finding {subject: f.subject})
    WHERE g.rule = f.rule AND g.verdict = f.verdict AND g.fromSeq <= $notSeq AND $notSeq < g.untilSeq
  })
