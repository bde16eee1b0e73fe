WHERE $afterId IS NULL
  OR CASE WHEN $descending
    THEN sortText < $afterText OR sortNumber < $afterNumber
      OR (coalesce(sortText = $afterText, sortNumber = $afterNumber, true) AND node.id < $afterId)
    ELSE sortText > $afterText OR sortNumber > $afterNumber
      OR (coalesce(sortText = $afterText, sortNumber = $afterNumber, true) AND node.id > $afterId)
  END
ORDER BY
  CASE WHEN $descending THEN null ELSE sortText END, CASE WHEN $descending THEN sortText END DESC,
  CASE WHEN $descending THEN null ELSE sortNumber END, CASE WHEN $descending THEN sortNumber END DESC,
  CASE WHEN $descending THEN null ELSE node.id END, CASE WHEN $descending THEN node.id END DESC
LIMIT $limit
