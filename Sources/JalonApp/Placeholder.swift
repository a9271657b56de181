// JalonApp
