MATCH (f:Finding)
WHERE f.rule IN $rules AND f.fromSeq <= $seq AND $seq < f.untilSeq
  AND f.verdict IN $verdicts
// @when severities given
  AND (f.severity IN $severities)
// @end
  AND any(prefix IN $scope WHERE f.areaCode STARTS WITH prefix)
// @when otherSeq given
  AND $otherHas = EXISTS {
    MATCH (g:Finding {subject: f.subject})
    WHERE g.rule = f.rule AND g.verdict IN $otherVerdicts AND g.fromSeq <= $otherSeq AND $otherSeq < g.untilSeq
      AND any(prefix IN $otherScope WHERE g.areaCode STARTS WITH prefix)
  }
// @end
