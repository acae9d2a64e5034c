-- Who scanned a package, and when by the device's clock; null for a step that is no scan, and for what was done before this was kept.
alter table parcel_history add column scanned_by text, add column scanned_at timestamptz;
