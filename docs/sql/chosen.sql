-- Verdict: category, permanence, reason, reply, status. They narrow bounces only: a delivery has no verdict, and a rate keeps
-- all sends as its denominator.
CREATE VIEW chosen AS
SELECT * FROM scope
WHERE outcome = 'delivered' OR TRUE; -- (category IN ('Blocked') AND permanence IN ('permanent'))
