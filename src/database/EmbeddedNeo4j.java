import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.security.FormatException;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;

/**
 * Neo4j Community as a child process of the program.
 *
 * <p>Three uses: {@code run HOME SETTINGS} serves until standard input closes, and further pairs are further stores of
 * the same process, which then learn from one another what the compiler knows; {@code rehearse HOME SETTINGS} starts,
 * runs a few statements and ends, so that the classes it loaded can be archived; {@code pack FOLDER JAR} puts the
 * compiled classes into a jar, because the archive accepts no folders.
 *
 * <p>The first line of standard input is the password of the user neo4j in every store. A parent that is gone, for
 * whatever reason, has closed the input, and so leaves no database behind.
 *
 * <p>Answers on standard output, one line each, fields parted by tabs: {@code READY port...} in the order of the
 * stores, {@code STOPPED}, {@code FAILED code message} with the codes PORT_TAKEN, STORE_IN_USE, DISK_FULL and OTHER.
 */
public final class EmbeddedNeo4j {
  private static final long STARTUP_MILLISECONDS = 120_000;
  private static final String USER = "neo4j";

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Path> paths = Stream.of(arguments).skip(1).map(Path::of).toList();
    switch (arguments[0]) {
      case "pack" -> pack(paths.get(0), paths.get(1));
      case "rehearse" -> serve(paths, true);
      case "run" -> serve(paths, false);
      default -> throw new IllegalArgumentException("expected run, rehearse or pack, got " + arguments[0]);
    }
  }

  private static void serve(List<Path> homesAndSettings, boolean rehearsal) throws IOException, InterruptedException {
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String password = input.readLine();
    if (password == null) return;
    List<DatabaseManagementService> services = new ArrayList<>();
    List<Integer> ports = new ArrayList<>();
    try {
      for (int at = 0; at < homesAndSettings.size(); at += 2) {
        DatabaseManagementServiceBuilder builder = new DatabaseManagementServiceBuilder(homesAndSettings.get(at));
        DatabaseManagementService service = builder.loadPropertiesFromFile(homesAndSettings.get(at + 1)).build();
        services.add(service);
        ports.add(makeReady(service, password));
      }
    } catch (RuntimeException failure) {
      say("FAILED", failureCode(failure), deepest(failure).toString());
      System.exit(1);
      return;
    }
    CountDownLatch stopped = stopOnSignal(services);
    if (rehearsal) {
      rehearse(ports.get(0), password);
    } else {
      say("READY", ports.stream().map(String::valueOf).collect(Collectors.joining("\t")));
      awaitEnd(input);
    }
    services.forEach(DatabaseManagementService::shutdown);
    stopped.countDown();
    say("STOPPED");
    System.exit(0);
  }

  /** Returns the port the database listens on. */
  private static int makeReady(DatabaseManagementService service, String password) {
    GraphDatabaseService database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    if (!database.isAvailable(STARTUP_MILLISECONDS)) {
      service.shutdown();
      throw new IllegalStateException("the store did not open within " + STARTUP_MILLISECONDS / 1000 + " s");
    }
    setPassword(service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME), password);
    return ((GraphDatabaseAPI) database)
        .getDependencyResolver()
        .resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(ConnectorType.BOLT)
        .getPort();
  }

  /**
   * Makes the password the one that was given. Looked up and written as data: the statement ALTER USER would load
   * the whole of Cypher, which takes two to three seconds of every start.
   */
  private static void setPassword(GraphDatabaseService system, String password) {
    SecureHasher hasher = new SecureHasher();
    byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
    try (Transaction transaction = system.beginTx()) {
      Node user = transaction.findNode(Label.label("User"), "name", USER);
      String known = (String) user.getProperty("credentials");
      if (SystemGraphCredential.deserialize(known, hasher).matchesPassword(bytes)) return;
      user.setProperty("credentials", SystemGraphCredential.createCredentialForPassword(bytes, hasher).serialize());
      user.setProperty("passwordChangeRequired", false);
      transaction.commit();
    } catch (FormatException failure) {
      throw new IllegalStateException("the stored password cannot be read", failure);
    }
  }

  /** A signal that comes while the stores are being closed waits until they are. */
  private static CountDownLatch stopOnSignal(List<DatabaseManagementService> services) {
    CountDownLatch stopped = new CountDownLatch(1);
    Thread stop =
        new Thread(
            () -> {
              if (stopped.getCount() > 0) services.forEach(DatabaseManagementService::shutdown);
            },
            "stop on signal");
    Runtime.getRuntime().addShutdownHook(stop);
    return stopped;
  }

  private static void awaitEnd(BufferedReader input) throws IOException {
    while (input.readLine() != null) {
      // Only the end of the input has a meaning.
    }
  }

  /** Statements of the kinds the program sends, so that what they load gets into the archive of classes. */
  private static void rehearse(int port, String password) {
    try (Driver driver =
            org.neo4j.driver.GraphDatabase.driver("bolt://127.0.0.1:" + port, AuthTokens.basic(USER, password));
        Session session = driver.session()) {
      for (String statement : REHEARSED) session.run(statement).consume();
    }
  }

  private static final String[] REHEARSED = {
    "CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE",
    "CREATE INDEX fact_key IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.factKey)",
    "CREATE INDEX area_code IF NOT EXISTS FOR (n:Compound) ON (n.areaCode)",
    "CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Compound|Grid) ON EACH [n.name]"
        + " OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } }",
    "CALL db.awaitIndexes(60)",
    "SHOW CONSTRAINTS YIELD name RETURN name AS name",
    "SHOW INDEXES YIELD name, state RETURN name AS name, state AS state",
    "UNWIND [['1', '2021-01-01'], ['2', '2021-02-01']] AS row MERGE (n:Entity:Compound {id: row[0]})"
        + " ON CREATE SET n.name = '小区' + row[0], n.areaCode = '3717', n.from = date(row[1])",
    "UNWIND [['1', '2']] AS row MATCH (a:Entity {id: row[0]}) MATCH (b:Entity {id: row[1]})"
        + " MERGE (a)-[r:PART_OF {factKey: row[0] + row[1]}]->(b) SET r.from = date('2021-01-01'), r.to = date('9999-12-31')",
    "MATCH (n:Compound) WHERE any(prefix IN ['3717'] WHERE n.areaCode STARTS WITH prefix)"
        + " AND NOT EXISTS { MATCH (n)-[r:PART_OF]->(:Entity) WHERE r.from <= date('2021-12-31') AND date('2021-12-31') < r.to }"
        + " OPTIONAL MATCH (n)<-[r:PART_OF]-(o:Compound) WITH n, collect(o.id) AS ids, count(r) AS count"
        + " RETURN n.id AS id, n.name AS name, ids AS ids, count AS count, COUNT { (n)--() } AS degree,"
        + " CASE WHEN count > 0 THEN true ELSE null END AS verdict ORDER BY name, id LIMIT 20",
    "UNWIND ['1'] AS id CALL (id) { MATCH (a:Entity {id: id}) MATCH p = SHORTEST 1 (a)-[:PART_OF]->{1,4}(b:Compound)"
        + " RETURN length(p) AS length } RETURN id AS id, length AS length",
    "CALL db.index.fulltext.queryNodes('names', '小区') YIELD node, score RETURN node.id AS id, score AS score",
    "MATCH (n:Entity) DETACH DELETE n",
  };

  private static String failureCode(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) return "PORT_TAKEN";
      if (cause instanceof FileLockException) return "STORE_IN_USE";
      if (String.valueOf(cause.getMessage()).contains("No space left on device")) return "DISK_FULL";
    }
    return "OTHER";
  }

  private static Throwable deepest(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) cause = cause.getCause();
    return cause;
  }

  private static void say(String... fields) {
    System.out.println(String.join("\t", fields).replace('\n', ' ').replace('\r', ' '));
    System.out.flush();
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> entries = Files.list(classes)) {
      for (Path entry : entries.toList()) {
        out.putNextEntry(new JarEntry(entry.getFileName().toString()));
        Files.copy(entry, out);
        out.closeEntry();
      }
    }
  }
}
