import { reprocher } from '../../communes/constater'
import { nombreDe, parcourir, texteDe } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { parcDe, parcExact } from '../../communes/parc'
import { nomReduit } from '../../communes/rapprocher'
import { situationDe } from '../../communes/situation'
import type { Carnet, Controle, Dossier } from '../../types'

/** Nouvelle entrante : le déficit de la deuxième période se prend à son début, ce n'est pas celui de la première. */
export const SRU_05_DEFICIT: Controle = {
  id: 'SRU-05.deficit',
  regle: 'SRU-05',
  gravite: 'IN',
  aide: 'audit-communes.aide.deficit-d-entrante',
  examiner: (dossier, carnet) => {
    const [premieres, secondes] = [new Map<string, number>(), [] as Ligne[]]
    parcourir(dossier, ['communes'], ['nom', 'manquants'], (ligne) => {
      const { situation } = situationDe(dossier, ligne)
      if (situation === 'nouvelle entrante rang 1') premieres.set(nomReduit(texteDe(ligne, 'nom')), nombreDe(ligne, 'manquants'))
      else if (situation === 'nouvelle entrante rang 2') secondes.push(ligne)
    })
    for (const ligne of secondes) controler(dossier, ligne, premieres.get(nomReduit(texteDe(ligne, 'nom'))), carnet)
  },
}

function controler(dossier: Dossier, ligne: Ligne, premier: number | undefined, carnet: Carnet): void {
  const deficit = nombreDe(ligne, 'manquants')
  if (premier === undefined || !(deficit > 0)) return
  // Un parc connu le contrôle par lui-même (SRU-02).
  if (deficit !== premier || parcExact(parcDe(dossier, ligne))) return carnet.conforme()
  carnet.nonConforme(
    reprocher(ligne, 'manquants', {
      phrase: 'deficit-de-la-premiere-periode',
      donnees: { deficit },
      attendu: 'déficit au début de la deuxième période',
      consequences: ['objectif'],
    }),
  )
}
