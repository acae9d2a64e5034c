package org.lastmetre.sanitation.sampling;

/** What can happen in a session, by the names of the published events. */
public enum StepType {
    SamplingOpened,
    BuildingCalled,
    SamplingProgressed,
    SamplingClosed
}
