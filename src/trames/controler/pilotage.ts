import type { RubriqueDePilotage } from '../../regles'
import { controlerPilotage } from '../../regles'
import type { TableDeTrame } from '../types'
import { champDe, estVide, listeDe, texteDe } from './cases'
import { constatsPortes } from './constats-du-resultat'
import { termeInscrit } from './terme'
import type { Controle } from './types'

const RUBRIQUES: Readonly<Record<string, RubriqueDePilotage>> = {
  copil: 'comité de pilotage',
  bilans: 'bilans périodiques',
  groupe: 'groupe opérationnel',
}

/** Pilotage (CMS-42), et date limite de la réunion de renouvellement (CMS-17). */
export function controlerTableDuPilotage(table: TableDeTrame): Controle {
  return (saisie) => {
    const { lignes, entree } = saisie
    const rubriques = table.lignes.flatMap(({ code }, rang) => {
      const rubrique = RUBRIQUES[code]
      const ligne = lignes[rang]
      if (rubrique === undefined || ligne === undefined || estVide(ligne)) return []
      return [
        {
          rubrique,
          composition: texteDe(ligne, 'compo'),
          fonctionnement: champDe(ligne, 'perio'),
          attendus: texteDe(ligne, 'attendus'),
          responsables: listeDe(ligne, 'resp'),
        },
      ]
    })
    const avenants = lignes[table.lignes.findIndex(({ code }) => code === 'avenants')]
    return constatsPortes(
      controlerPilotage({
        lignes: rubriques,
        derniereReunion: null,
        effet: null,
        fin: termeInscrit(saisie, entree),
        avenants: texteDe(avenants, 'perio') ?? texteDe(avenants, 'compo') ?? texteDe(avenants, 'attendus'),
        periode: entree.fiche,
      }),
    )
  }
}
