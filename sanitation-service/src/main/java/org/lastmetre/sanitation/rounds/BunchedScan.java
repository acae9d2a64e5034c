package org.lastmetre.sanitation.rounds;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a site was scanned again before the gap to one of its rounds had passed.
 *
 * @param id of the scan
 * @param round which was done so shortly before it; after it, for a scan that comes in late
 * @param date the community's date at the time of the scan
 */
public record BunchedScan(String id, Round round, LocalDate date, Instant at) {}
