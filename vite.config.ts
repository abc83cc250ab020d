import { defineConfig } from 'vitest/config'

// Each package has a vite.config.ts of its own where it is built; this file lists what Vitest runs.
// Real servers, files and processes, on machines that do other things too: no test is about its own time.
const patience = { testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    // Left to itself Vitest keeps one core for a watcher: on two cores that is half of the machine.
    maxWorkers: '100%',
    globalSetup: ['e2e/support/scratch-folder.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          ...patience,
          include: ['packages/**/*.test.{ts,tsx}', 'apps/**/*.test.{ts,tsx}', 'examples/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.contract.test.ts'],
        },
      },
      {
        test: {
          name: 'contract',
          ...patience,
          // Other processes and their sockets, as in the browser: what passes the second time is named at the end.
          retry: 1,
          include: [
            'packages/**/*.contract.test.ts',
            'apps/**/*.contract.test.ts',
            'e2e/boundaries.test.ts',
            'e2e/chaos/*.test.ts',
            'e2e/push/*.test.ts',
            'e2e/reconnects/*.test.ts',
            'e2e/moving-house/*.test.ts',
            'e2e/many-machines/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**'],
        },
      },
    ],
  },
})
