import type { Message } from '../../../regles'
import { codeDeLaSuite, colonnesDepliees } from '../colonnes-depliees'
import type { TableDeTrame } from '../../types'
import { casesVides } from '../cases-vides'
import { quotient } from '../quotient'
import { FORMAT_ENTIER, FORMAT_POURCENTAGE } from '../presenter'
import type { Calculs, LigneEnCours } from '../table-saisie'
import { tableSaisie } from '../table-saisie'
import type { ContenuDecrit, EntreeDeRemplissage, FeuilleDecrite, LigneSaisie, Recette } from '../types'
import { lettresDe } from './colonne-entiere'
import { lectureChoisie } from './lecture-choisie'
import { pourcentagesAPart } from './pourcentages-a-part'
import { sansTitreVide } from './sans-titre-vide'

const SANS_OBJET = 'sans objet'

const EFFECTIFS: readonly string[] = ['objectifs', 'realises']

/**
 * Bilans triennaux : deux colonnes par période, sans sous-titre dans la trame (AMB-13). Par défaut, une valeur puis un commentaire ;
 * sous l'autre lecture, un nombre puis le pourcentage qui s'en déduit.
 */
export const TAB_08: Recette = (entree, table) => {
  const aPart = pourcentagesAPart(entree.hypotheses)
  const depliee = { ...table, colonnes: colonnesDepliees(table) }
  const { feuille, ...suite } = tableSaisie(entree, depliee, calculsDe(table, aPart), {
    manques: manquesDe(entree, table),
    litLesHypotheses: true,
  })
  return { ...suite, feuille: sansTitreVide({ ...feuille, formats: formatsDe(feuille, table, aPart) }) }
}

function calculsDe(table: TableDeTrame, aPart: boolean): Calculs {
  const periodes = table.colonnes.filter(({ mode }) => mode !== 'fixe').map(({ code }) => code)
  return Object.fromEntries(
    periodes.flatMap((code) => {
      const places = (ligne: LigneEnCours): Places => placesDe(ligne, table, code)
      const premiere = (ligne: LigneEnCours): ContenuDecrit => (aPart ? null : calculer(ligne, places(ligne))) ?? ligne.saisie[code] ?? null
      const seconde = (ligne: LigneEnCours): ContenuDecrit =>
        (aPart ? calculer(ligne, places(ligne), ligne.place(code)) : null) ?? ligne.saisie[codeDeLaSuite(code)] ?? null
      return [
        [code, premiere],
        [codeDeLaSuite(code), seconde],
      ]
    }),
  )
}

interface Places {
  readonly objectifs: string
  readonly realises: string
}

/** Les objectifs et les réalisés de la période ont leur ligne, la même pour toutes les cases de la colonne. */
function placesDe({ numero, place }: LigneEnCours, { lignes }: TableDeTrame, code: string): Places {
  const lettres = lettresDe(place(code), numero)
  const adresse = (ligne: string): string => `${lettres}${lignes.findIndex((lue) => lue.code === ligne) + 2}`
  return { objectifs: adresse('objectifs'), realises: adresse('realises') }
}

/** Pourcentage d'une case, ou `null` s'il se saisit. `nombre` : la case qui porte le nombre de logements, sous l'autre lecture d'AMB-13. */
function calculer({ fixe }: LigneEnCours, places: Places, nombre?: string): ContenuDecrit {
  if (fixe?.code === 'atteinte') return { formule: tauxDAtteinte(places), rang: 0 }
  if (fixe?.code === 'carence') return { formule: partNonRealisee(places), rang: 0 }
  if (nombre === undefined || (fixe?.code !== 'plai' && fixe?.code !== 'pls')) return null
  return { formule: quotient(nombre, places.realises), rang: 0 }
}

/** Une commune qui n'était pas soumise a « sans objet » pour objectifs, et pour taux d'atteinte. */
function tauxDAtteinte({ objectifs, realises }: Places): string {
  return `=IF(${objectifs}="${SANS_OBJET}","${SANS_OBJET}",${quotient(realises, objectifs).slice(1)})`
}

/** Le guide ne définit pas le taux de carence : saisi tel quel, ou part non réalisée sous l'autre lecture (AMB-12). */
function partNonRealisee({ objectifs, realises }: Places): string {
  const part = `IF(AND(SUM(${objectifs})>0,COUNT(${realises})=1),MAX(0,${objectifs}-${realises})/${objectifs},"")`
  return `=IF(${lectureChoisie('AMB-12', 1)},${part},"")`
}

/** Effectifs et pourcentages, d'après la ligne et la colonne ; une colonne de commentaires n'a pas de format. */
function formatsDe({ colonnes }: FeuilleDecrite, { lignes }: TableDeTrame, aPart: boolean): FeuilleDecrite['formats'] {
  return lignes.flatMap(({ code }, rang) =>
    colonnes.slice(1).flatMap((_colonne, i) => {
      const seconde = i % 2 === 1
      if (seconde && !aPart) return []
      const effectif = EFFECTIFS.includes(code) || (aPart && !seconde)
      return [{ ligne: rang + 1, colonne: i + 1, format: effectif ? FORMAT_ENTIER : FORMAT_POURCENTAGE }]
    }),
  )
}

/** Les parts de PLAI et de PLS se demandent aussi ; rien ne se demande d'une période où la commune n'était pas soumise. */
function manquesDe(entree: EntreeDeRemplissage, table: TableDeTrame): readonly Message[] {
  const demandees = { ...table, lignes: table.lignes.map((ligne) => (ligne.mode === 'saisi ou calculé' ? { ...ligne, mode: 'saisi' as const } : ligne)) }
  const objectifs = entree.lignes[table.lignes.findIndex(({ code }) => code === 'objectifs')]
  const horsChamp = Object.entries(objectifs ?? {}).flatMap(([code, contenu]) => (contenu === SANS_OBJET ? [[code, SANS_OBJET]] : []))
  const lignes = table.lignes.map(({ code }, rang) => ({
    ...Object.fromEntries(horsChamp),
    ...(code === 'carence' ? carenceCalculee(entree, table) : {}),
    ...renseignees(entree.lignes[rang]),
  }))
  return casesVides({ ...entree, lignes }, demandees)
}

function carenceCalculee({ hypotheses }: EntreeDeRemplissage, { colonnes }: TableDeTrame): LigneSaisie {
  const calculee = hypotheses.some(({ point, lecture }) => point === 'AMB-12' && lecture === 'autre')
  return calculee ? Object.fromEntries(colonnes.map(({ code }) => [code, ''])) : {}
}

function renseignees(ligne: LigneSaisie | undefined): LigneSaisie {
  return Object.fromEntries(Object.entries(ligne ?? {}).filter(([, contenu]) => contenu !== null))
}
