import { constater, parcEtDemande } from '../../regles'
import type { EntreeParcEtDemande } from '../../regles'
import { casesVides } from '../remplir/cases-vides'
import type { LigneSaisie } from '../remplir/types'
import type { TableDeTrame } from '../types'
import { entierDe, estVide, nombreDe, pointsDe, texteDe } from './cases'
import { constatsPortes } from './constats-du-resultat'
import type { Controle, SaisieAControler } from './types'

/** Ce que les cases vides, nommées une à une, disent déjà. */
const DES_CASES_VIDES = new Set(['com.part-incomplete', 'cms-trame.parc.source'])

const RIEN: EntreeParcEtDemande = { parc: [], tension: [], profils: [] }

interface LigneNommee {
  readonly ligne: LigneSaisie
  readonly libelle: string
}

/** Cases vides, puis ce que CMS-25 dit des lignes remplies : un champ vide n'est dit qu'une fois. */
function controler(table: TableDeTrame, libelle: string, lire: (lignes: readonly LigneNommee[]) => Partial<EntreeParcEtDemande>): Controle {
  return (saisie) => {
    const { entree, lignes, horsTableau } = saisie
    const vides = constater('AL', casesVides({ ...entree, lignes, horsTableau }, table))
    const remplies = nommees(saisie, table, libelle)
    if (remplies.length === 0) return vides
    const dits = constatsPortes(parcEtDemande({ ...RIEN, ...lire(remplies) }))
    return [...vides, ...dits.filter(({ message }) => !DES_CASES_VIDES.has(message.id))]
  }
}

function nommees({ lignes }: SaisieAControler, table: TableDeTrame, code: string): readonly LigneNommee[] {
  return lignes.flatMap((ligne, rang) => {
    const fixe = table.lignes[rang]
    if (estVide(ligne)) return []
    return [{ ligne, libelle: fixe?.intitule ?? texteDe(ligne, code) ?? '' }]
  })
}

/** Parc social : parts par caractéristique. */
export function controlerTableDuParc(table: TableDeTrame): Controle {
  return controler(table, 'theme', (lignes) => ({
    parc: lignes.map(({ ligne, libelle }) => ({
      theme: libelle,
      modalite: texteDe(ligne, 'modalite') ?? '',
      nombre: entierDe(ligne, 'nb'),
      part: pointsDe(ligne, 'part'),
    })),
  }))
}

/** Tension sur le parc ; un délai se passe de dénominateur. */
export function controlerTableDeTension(table: TableDeTrame): Controle {
  return controler(table, 'ind', (lignes) => ({
    tension: lignes.map(({ ligne, libelle }) => ({
      indicateur: libelle,
      numerateur: nombreDe(ligne, 'num'),
      denominateur: nombreDe(ligne, 'den'),
      valeur: nombreDe(ligne, 'val'),
      annee: entierDe(ligne, 'annee'),
      source: texteDe(ligne, 'source'),
    })),
  }))
}

/** Profils de la demande : la trame les veut hors mutations, comme l'intitulé de la colonne le dit. */
export function controlerTableDesProfils(table: TableDeTrame): Controle {
  return controler(table, 'ind', (lignes) => ({
    profils: lignes.map(({ ligne, libelle }) => ({ indicateur: libelle, nombre: entierDe(ligne, 'nb'), total: entierDe(ligne, 'tot'), mutations: false })),
  }))
}
