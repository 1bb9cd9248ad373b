import type { Lectures } from '../../regles'
import {
  constat,
  constater,
  controlerMutualisation,
  lireTableauDesCommunes,
  tableauDAbaissement,
  tableauDeMutualisation,
} from '../../regles'
import { cadreDe } from '../cadre'
import type { TableDeTrame } from '../types'
import { plageDeRepartition } from '../plage-de-repartition'
import { texteDe } from './cases'
import { estNouvelleEntrante, memeLibelle } from './communes'
import { constatsDuResultat, constatsPortes } from './constats-du-resultat'
import { lecturesDuContrat } from './lectures'
import type { ColonnesDObjectif, ObjectifsDeCommune } from './objectifs-des-communes'
import { constatsDesPhrases, nombresEcrits, objectifsDeCommune, regimeDe, sansReprocheDeMotif } from './objectifs-des-communes'
import { objectifDuContrat } from './qualitatifs-et-arrondissements'
import type { CadreDuContrat, ConstatSitue, Controle, SaisieAControler } from './types'

/** Une commune du tableau : ce qu'en disent les données, et ce que la feuille porte. */
interface LigneDArticle2 {
  readonly connus: ObjectifsDeCommune
  readonly ecrits: ObjectifsDeCommune
  /** Vrai quand la feuille a une ligne à ce nom. */
  readonly ecrite: boolean
}

interface TableDArticle2 {
  readonly lignes: readonly LigneDArticle2[]
  /** Communes sans objectif, choix de lecture illisibles, communes étrangères au contrat, motifs et nombres en désaccord. */
  readonly constats: readonly ConstatSitue[]
  readonly lectures: Lectures
}

function lireTable(saisie: SaisieAControler, colonnes: ColonnesDObjectif): TableDArticle2 {
  const { entree, lignes: saisies, reste = {} } = saisie
  const { lectures, constats } = lecturesDuContrat(entree)
  const communes = entree.communes.map((commune) => ({
    ...objectifsDeCommune(commune, entree, lectures),
    entrante: estNouvelleEntrante(commune),
    duContrat: objectifDuContrat(commune, entree, lectures),
  }))
  const lignes = communes
    .filter(({ horsChamp, entrante }) => horsChamp.length === 0 && !entrante)
    .map((connus) => {
      const ligne = saisies.find((une) => memeLibelle(texteDe(une, 'commune') ?? '', connus.nom))
      return { connus, ecrits: nombresEcrits(ligne, connus, colonnes), ecrite: ligne !== undefined }
    })
  return {
    lignes,
    lectures,
    constats: [
      ...constats,
      ...communes.flatMap(({ nom, horsChamp }) => constater('IF', horsChamp).map((dit) => ({ ...dit, commune: nom }))),
      ...communes.filter(({ entrante }) => entrante).flatMap(amenagementDEntrante),
      ...communesEtrangeres(saisie),
      ...lignes.flatMap(({ connus, ecrits, ecrite }) =>
        constatsDesPhrases(connus, ecrite ? ecrits : null, entree, reste).map((dit) => ({ ...dit, commune: connus.nom })),
      ),
    ],
  }
}

/** Une nouvelle entrante dont le contrat abaisserait ou augmenterait l'objectif (CMS-02). */
function amenagementDEntrante({ nom, objectifLegal, duContrat }: ObjectifsDeCommune & { readonly duContrat: number | null }): readonly ConstatSitue[] {
  const amenagee = objectifLegal !== null && duContrat !== null && duContrat !== objectifLegal
  return amenagee ? [{ ...constat('EL', 'cms.entrante'), commune: nom }] : []
}

function communesEtrangeres({ lignes, entree }: SaisieAControler): readonly ConstatSitue[] {
  const noms = lignes.flatMap((ligne) => texteDe(ligne, 'commune') ?? [])
  const etrangeres = noms.filter((nom) => !entree.communes.some((commune) => memeLibelle(commune.nom, nom)))
  return etrangeres.map((commune) => constat('IN', 'controler.commune-etrangere', { commune }))
}

/** Tableau d'abaissement (CMS-32, CMS-04), pour un contrat abaissant. */
export function controlerTableDAbaissement(table: TableDeTrame): Controle {
  return (saisie) => {
    const { entree, reste = {} } = saisie
    if (entree.modalite !== 'B') return []
    const { lignes, constats, lectures } = lireTable(saisie, { taux: 'taux_ret', objectif: 'obj_ret' })
    const controle = tableauDAbaissement({
      titres: table.colonnes.map(({ intitule }) => intitule),
      lignes: lignes.map(({ connus, ecrits: { nom, manquants, tauxLegal, objectifLegal, tauxRetenu, objectifRetenu } }) => ({
        commune: nom,
        manquants,
        tauxAvant: tauxLegal,
        objectifAvant: objectifLegal,
        tauxRetenu,
        objectifRetenu,
        regime: regimeDe(connus, entree),
        justifie: reste.motifs === undefined ? null : (reste.motifs[nom] ?? '').trim() !== '',
      })),
      anneeInventaire: cadreDe(entree.fiche).inventaire,
      statut: 'brouillon',
      periode: entree.fiche,
      lectures,
    })
    return [...constats, ...sansReprocheDeMotif(constatsPortes(controle), reste)]
  }
}

/** Tableau de mutualisation (CMS-33) et contrôle de la répartition (CMS-08 à CMS-11), pour un contrat mutualisant. */
export function controlerTableDeMutualisation(table: TableDeTrame): Controle {
  return (saisie) => {
    const { entree } = saisie
    if (entree.modalite !== 'C') return []
    const { lignes, constats, lectures } = lireTable(saisie, { taux: 'taux_ap', objectif: 'obj_ap' })
    const controle = tableauDeMutualisation({
      titres: table.colonnes.map(({ intitule }) => intitule),
      lignes: lignes.map(({ ecrits: { nom, manquants, tauxLegal, objectifLegal, tauxRetenu, objectifRetenu } }) => ({
        commune: nom,
        manquants,
        tauxAvant: tauxLegal,
        objectifAvant: objectifLegal,
        tauxApres: tauxRetenu,
        objectifApres: objectifRetenu,
      })),
      total: null,
      periode: entree.fiche,
    })
    return [...constats, ...constatsPortes(controle).filter(({ message }) => message.id !== TOTAL_ECRIT_D_OFFICE), ...repartition(entree, lectures)]
  }
}

/** La recette écrit toujours la ligne Total : son absence n'est pas à craindre. */
const TOTAL_ECRIT_D_OFFICE = 'cms-trame.mutualisation.sans-total'

function repartition(entree: CadreDuContrat, lectures: Lectures): readonly ConstatSitue[] {
  const tableau = lireTableauDesCommunes(plageDeRepartition(entree.communes))
  if (tableau === null) return []
  if (!('communes' in tableau)) return constater('IN', tableau)
  const controle = controlerMutualisation({ ...tableau, periode: entree.fiche, arrondi: null, lectures }, { expliquer: false })
  return constatsDuResultat(controle, ({ controlees, sommeAtteinte }) => {
    const illegaux = new Set(controlees.flatMap(({ constats }) => constats.filter(({ poids }) => poids === 'non conforme').map(({ dit }) => dit)))
    const alertes = controle.etat === 'etabli' ? controle.alertes : []
    return alertes
      .filter(({ id }) => id !== 'sru.periode-a-verifier')
      .flatMap((alerte) => constater(illegaux.has(alerte) || (!sommeAtteinte && alerte.id === 'mutualisation.somme-courte') ? 'EL' : 'AL', [alerte]))
  })
}
