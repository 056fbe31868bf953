package unanimity.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"unanimity " + number()};
    }

    /** As the build wrote it into the jar; {@code development} when run from classes. */
    static String number() {
        String built = Version.class.getPackage().getImplementationVersion();
        return built == null ? "development" : built;
    }
}
