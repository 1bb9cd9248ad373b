import type { BilanEcrit, DeuxCases } from '../../regles'
import { normaliser, tableauDesBilans } from '../../regles'
import { codeDeLaSuite } from '../remplir/colonnes-depliees'
import type { LigneSaisie } from '../remplir/types'
import { pourcentagesAPart } from '../remplir/volets/pourcentages-a-part'
import type { ColonneDeTrame, TableDeTrame } from '../types'
import { champDe, estVide, pointsDe } from './cases'
import { constatsPortes } from './constats-du-resultat'
import { lecturesDuContrat } from './lectures'
import type { Controle } from './types'

type Lecteur = (ligne: LigneSaisie | undefined, code: string) => string | number | null

/** Une fraction se lit en points ; « sans objet » et les commentaires restent des textes. */
const pourcentage: Lecteur = (ligne, code) => pointsDe(ligne, code) ?? champDe(ligne, code)

/** Bilans triennaux passés (CMS-26, SRU-12) ; sous l'autre lecture d'AMB-13, la première colonne porte un nombre et la seconde le pourcentage. */
export function controlerTableDesBilans(table: TableDeTrame): Controle {
  return ({ lignes, entree }) => {
    if (lignes.every(estVide)) return constatsPortes(tableauDesBilans([], new Map()))
    const aPart = pourcentagesAPart(entree.hypotheses)
    const ligne = (code: string): LigneSaisie | undefined => lignes[table.lignes.findIndex((lue) => lue.code === code)]
    const { lectures, constats } = lecturesDuContrat(entree)
    const bilanDe = ({ code, intitule }: ColonneDeTrame): BilanEcrit => {
      const cases = (nom: string, premiere: Lecteur, seconde: Lecteur): DeuxCases => [premiere(ligne(nom), code), seconde(ligne(nom), codeDeLaSuite(code))]
      const part = (nom: string): DeuxCases => cases(nom, aPart ? champDe : pourcentage, aPart ? pourcentage : champDe)
      const objectifs = cases('objectifs', champDe, champDe)
      return {
        periode: intitule,
        soumise: normaliser(String(objectifs[0] ?? '')) !== 'sans objet',
        objectifs,
        realises: cases('realises', champDe, champDe),
        atteinte: part('atteinte'),
        plai: part('plai'),
        pls: part('pls'),
        carence: part('carence'),
      }
    }
    const periodes = table.colonnes.filter(({ mode }) => mode !== 'fixe')
    return [...constats, ...constatsPortes(tableauDesBilans(periodes.map(bilanDe), lectures))]
  }
}
