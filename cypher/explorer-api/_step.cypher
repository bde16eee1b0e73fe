    ((x:Entity)-[r]-(y:Entity)
      WHERE ($types IS NULL OR type(r) IN $types)
        AND (r.from IS NULL OR r.from <= $on) AND (r.to IS NULL OR $on < r.to)
        AND any(prefix IN $scope WHERE y.areaCode STARTS WITH prefix)
        AND (NOT y:Person OR EXISTS {
          MATCH (y)-[h:HOLDS_POST|INSTRUCTS|LIAISES_WITH]->() WHERE h.from <= $on AND $on < h.to
        })){1,8}
