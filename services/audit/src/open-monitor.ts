import { nodeHash as hash } from '@casebridge/ledger/node'
import type { Database } from '@casebridge/service'
import type { FastifyBaseLogger } from 'fastify'
import type { Config } from './config.ts'
import type { AlarmBoard } from './domain/alarms.ts'
import type { Leadership } from './domain/log/leadership.ts'
import type { NodeCache } from './domain/log/node-cache.ts'
import type { Sequencer } from './domain/log/sequencer.ts'
import { type Monitor, startMonitor } from './domain/monitor/monitor.ts'
import { monitorRepository } from './storage/monitor-repository.ts'
import type { AuditTables } from './storage/schema.ts'

export interface MonitoredLog {
  readonly sequencer: Sequencer
  readonly nodes: NodeCache
  readonly leadership: Leadership
  readonly alarms: AlarmBoard
  readonly logger: FastifyBaseLogger
}

/** Begins to hash the stored log again, and ends appending and proving where it is not what it was. */
export function openMonitor(
  config: Pick<Config, 'MONITOR_RECENT_SECONDS' | 'MONITOR_FULL_HOURS'>,
  { kysely: db }: Database<AuditTables>,
  { sequencer, nodes, leadership, alarms, logger }: MonitoredLog,
): Monitor {
  return startMonitor({
    hash,
    store: monitorRepository(db),
    log: sequencer,
    remembered: (tree, index) => nodes.find(0, index) ?? tree.partialLeaf(index),
    isLeading: () => leadership.standing === 'leading',
    alarms,
    logger,
    now: () => new Date(),
    recentSeconds: config.MONITOR_RECENT_SECONDS,
    fullHours: config.MONITOR_FULL_HOURS,
  })
}
