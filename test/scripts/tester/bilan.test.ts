import { additionner, bilanDuCode, cloturer } from '../../../scripts/tester/bilan'
import { compter } from '../../../scripts/tester/jest'

const SAIN = { numPassedTests: 12, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0 }

describe('totaux de npm test', () => {
  it('clôt par la ligne convenue', () => {
    expect(cloturer(additionner([{ reussis: 12, echoues: 1 }, bilanDuCode(0), bilanDuCode(2)]))).toBe('13 passed, 2 failed')
    expect(cloturer(additionner([]))).toBe('0 passed, 0 failed')
  })

  it.each([
    ['rien en échec', SAIN, 0, 0],
    ['un essai en échec', { ...SAIN, numFailedTests: 1 }, 1, 1],
    ['un essai sauté', { ...SAIN, numPendingTests: 2 }, 0, 2],
    ['un fichier qui ne se charge pas', { ...SAIN, numRuntimeErrorTestSuites: 1 }, 1, 1],
    ['Jest en échec sans essai en échec', SAIN, 1, 1],
  ])('%s', (_cas, compte, code, echoues) => {
    expect(compter(compte, code)).toEqual({ reussis: 12, echoues })
  })
})
