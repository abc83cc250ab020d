import { defineConfig } from 'vitest/config'

// Each package has a vite.config.ts of its own where it is built; this file lists what Vitest runs.
export default defineConfig({
  test: {
    globalSetup: ['e2e/support/scratch-folder.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/**/*.test.{ts,tsx}', 'apps/**/*.test.{ts,tsx}', 'examples/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.contract.test.ts'],
        },
      },
      {
        test: {
          name: 'contract',
          // Real servers and processes, on machines that do other things too.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: [
            'packages/**/*.contract.test.ts',
            'apps/**/*.contract.test.ts',
            'e2e/boundaries.test.ts',
            'e2e/chaos/*.test.ts',
            'e2e/moving-house/*.test.ts',
            'e2e/many-machines/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**'],
        },
      },
    ],
  },
})
