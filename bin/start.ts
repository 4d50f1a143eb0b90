// The whole of Samenspel in one process: database, web server, and later its jobs.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseConfig } from '#platform/config.server.ts';
import { dataFolder, isTraversableFor } from '#platform/data-folder.server.ts';
import { connect } from '#platform/database/database.server.ts';
import { adapterEnvironment, front } from '#platform/http/front.ts';
import { madeAsDemo } from '#platform/installation/installation.server.ts';
import { ensureBuild } from '#platform/start/build.server.ts';
import { untilEnded } from '#platform/start/ending.server.ts';
import { keptSecret } from '#platform/start/kept-secret.server.ts';
import { refuseTakenPort } from '#platform/start/port.server.ts';
import { preparedDatabase } from '#platform/start/prepared-database.server.ts';
import { serve } from '#platform/start/serving.server.ts';
