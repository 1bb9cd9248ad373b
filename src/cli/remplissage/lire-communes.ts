import { communesDe, lireFichier } from '../../donnees'
import type { CommuneLue, TauxLu } from '../../donnees'
import type { FichePeriode } from '../../regles'
import { redigerMessage } from '../../textes'
import type { CommuneARemplir } from '../../trames'
import { nommer } from '../../trames'
import { lireOctets } from '../classeur/fichiers'
import { clef } from '../classeur/modele'
import { ErreurDeCommande } from '../erreurs'
import { choisirColonnes } from './correspondance'
import type { Imposees } from './correspondance'

export interface CommunesDuFichier {
  readonly communes: readonly CommuneARemplir[]
  /** Ce que la lecture a signalé, en phrases. */
  readonly alertes: readonly string[]
  /** Vrai si des lignes n'ont pas pu être lues : la table n'aura pas toutes les communes. */
  readonly lignesPerdues: boolean
}

/** Au-delà, EQUIV rend `#VALEUR!`. */
const NOM_MAX = 255
/** EQUIV les prend pour « n'importe quel texte ». */
const JOKERS = /[*?~]/

/** @throws ErreurDeCommande fichier refusé, correspondance incertaine, noms absents, en double ou impossibles à chercher */
export async function lireCommunes(chemin: string, imposees: Imposees, periode: FichePeriode): Promise<CommunesDuFichier> {
  const fichier = lireFichier(await lireOctets(chemin))
  if (fichier.etat === 'refuse') {
    throw new ErreurDeCommande('donnees-refusees', { fichier: chemin, raison: fichier.motifs.map(redigerMessage).join(' ') })
  }
  const { communes, anomalies } = communesDe(fichier, { colonnes: choisirColonnes(fichier, imposees, periode) })
  if (communes.length === 0) throw new ErreurDeCommande('sans-commune', { fichier: chemin })
  return {
    communes: nommerToutes(communes),
    alertes: [...fichier.anomalies, ...anomalies].map(({ message }) => redigerMessage(message)),
    lignesPerdues: fichier.ecartees.length > 0,
  }
}

/** Les formules cherchent une commune par son nom : il doit être là, seul, et se chercher à la lettre. */
function nommerToutes(communes: readonly CommuneLue[]): readonly CommuneARemplir[] {
  const anonymes = communes.filter(({ nom }) => nom === null)
  if (anonymes.length > 0) throw new ErreurDeCommande('commune-sans-nom', { lignes: nommer(anonymes.map(({ ligne }) => String(ligne))) })
  const noms = communes.map(({ nom }) => nom ?? '')
  const impossible = noms.find((nom) => JOKERS.test(nom) || nom.length > NOM_MAX)
  if (impossible !== undefined) throw new ErreurDeCommande('nom-impossible', { nom: impossible.slice(0, 60) })
  const clefs = noms.map(clef)
  const doubles = noms.filter((_nom, rang) => clefs.indexOf(clefs[rang] ?? '') !== rang)
  if (doubles.length > 0) throw new ErreurDeCommande('commune-en-double', { noms: nommer([...new Set(doubles)]) })
  return communes.map(aRemplir)
}

function aRemplir(commune: CommuneLue): CommuneARemplir {
  const { nom, residences, logements, cible, situation, manquants, objectifRetenu, tauxRetenu, plh, accord } = commune
  return {
    nom: nom ?? '',
    residences,
    logements,
    cible: enFraction(cible),
    situation,
    manquants,
    objectifRetenu,
    tauxRetenu: enFraction(tauxRetenu),
    plh,
    accord,
  }
}

/** Un taux de plus de 100 % est signalé à la lecture, et ne sert à aucun calcul. */
function enFraction(taux: TauxLu | null): number | null {
  return taux === null || !taux.possible ? null : Number((taux.points / 100).toPrecision(15))
}
