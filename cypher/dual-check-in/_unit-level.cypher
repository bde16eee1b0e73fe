      NOT EXISTS {
        MATCH (o)-[b:SUBORDINATE_TO {kind: 'LEADERSHIP'}]->(v:PartyOrg)-[y:SET_UP_IN]->(u)
        WHERE b.from <= $on AND $on < b.to AND y.from <= $on AND $on < y.to
          AND (v.foundedOn IS NULL OR v.foundedOn <= $on) AND (v.dissolvedOn IS NULL OR v.dissolvedOn > $on)
      }
