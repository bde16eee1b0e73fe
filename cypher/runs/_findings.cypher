MATCH (f:Finding)
WHERE f.rule IN $rules AND f.fromSeq <= $seq AND $seq < f.untilSeq
  AND f.verdict IN $verdicts
// @when severities given
  AND (f.severity IN $severities)
// @end
  AND any(prefix IN $scope WHERE f.areaCode STARTS WITH prefix)
// @when alsoSeq given
  AND (EXISTS {
    MATCH (g:Finding {subject: f.subject})
    WHERE g.rule = f.rule AND g.verdict = f.verdict AND g.fromSeq <= $alsoSeq AND $alsoSeq < g.untilSeq
  }
  )
// @end
// @when notSeq given
  AND (NOT EXISTS {
    MATCH (g:Finding {subject: f.subject})
    WHERE g.rule = f.rule AND g.verdict = f.verdict AND g.fromSeq <= $notSeq AND $notSeq < g.untilSeq
  }
  )
// @end
