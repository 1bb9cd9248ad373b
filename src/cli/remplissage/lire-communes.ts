import { communesDe } from '../../donnees'
import type { FichePeriode } from '../../regles'
import { communeDuFichier, nomsImpossibles } from '../../remplissage'
import { redigerMessage } from '../../textes'
import type { CommuneARemplir, DonneeDeCommune } from '../../trames'
import { COLONNES_DES_COMMUNES, nommer } from '../../trames'
import { ErreurDeCommande } from '../erreurs'
import { choisirColonnes } from './correspondance'
import type { Imposees } from './correspondance'
import type { TableauLu } from './lire-tableau'

export interface CommunesDuFichier {
  readonly communes: readonly CommuneARemplir[]
  /** Ce que la lecture a signalé, en phrases. */
  readonly alertes: readonly string[]
  /** Vrai si des lignes n'ont pas pu être lues : la table n'aura pas toutes les communes. */
  readonly lignesPerdues: boolean
  /** Données dont le fichier a la colonne. */
  readonly portees: ReadonlySet<DonneeDeCommune>
}

/** @throws ErreurDeCommande correspondance incertaine, aucune commune, noms absents, en double ou impossibles à chercher */
export function lireCommunesDuFichier(
  fichier: TableauLu,
  chemin: string,
  imposees: Imposees,
  periode: FichePeriode,
): CommunesDuFichier {
  const colonnes = choisirColonnes(fichier, imposees, periode)
  const { communes, anomalies } = communesDe(fichier, { colonnes })
  if (communes.length === 0) throw new ErreurDeCommande('sans-commune', { fichier: chemin })
  const anonymes = communes.filter(({ nom }) => nom === null)
  if (anonymes.length > 0)
    throw new ErreurDeCommande('commune-sans-nom', { lignes: nommer(anonymes.map(({ ligne }) => String(ligne))) })
  const aRemplir = communes.map(communeDuFichier)
  exigerDesNomsCherchables(aRemplir)
  return {
    communes: aRemplir,
    alertes: [...fichier.anomalies, ...anomalies].map(({ message }) => redigerMessage(message)),
    lignesPerdues: fichier.ecartees.length > 0,
    portees: new Set(COLONNES_DES_COMMUNES.filter((donnee) => Object.hasOwn(colonnes, donnee))),
  }
}

/** @throws ErreurDeCommande un nom en double, ou qu'une formule ne saurait chercher */
export function exigerDesNomsCherchables(communes: readonly CommuneARemplir[]): void {
  const [impossible] = nomsImpossibles(communes.map(({ nom }) => nom))
  if (impossible !== undefined) throw new ErreurDeCommande('rien-ecrit', { raison: redigerMessage(impossible) })
}
