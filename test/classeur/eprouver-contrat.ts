import type { Classeur } from '../../src/classeur/port'
import { casDuContrat } from './contrat'
import type { CapacitesDuSupport } from './contrat'

/** Passe toute la suite de contrat sous jest, un classeur neuf par cas. */
export function contratClasseur(nom: string, fabriquer: () => Promise<Classeur>, capacites: CapacitesDuSupport): void {
  describe(`contrat du classeur : ${nom}`, () => {
    for (const cas of casDuContrat(capacites)) {
      it(cas.titre, async () => {
        await cas.executer(await fabriquer())
      })
    }
  })
}
