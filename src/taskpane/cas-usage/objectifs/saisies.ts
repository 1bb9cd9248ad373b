import { memeNom } from '../../../remplissage'
import type { CommuneARemplir, ContenuSaisi, LigneSaisie } from '../../../trames'
import { FEUILLE_COMMUNES } from '../../../trames'
import { dire } from '../../dire'
import type { Dossier } from '../../dossier/dossier'
import { avecBrouillon, sansBrouillon } from '../tableaux/brouillon'
import type { ChampDeSaisie, GenreDeChamp } from '../tableaux/champs'
import { refusDe } from '../tableaux/lire-saisie'

/** Données de la feuille « Communes » que l’article 2 fixe ; leurs saisies attendent l’écriture dans le brouillon de ce nom. */
export const SAISIES_DES_COMMUNES = FEUILLE_COMMUNES

export type DonneeSaisie = 'objectifRetenu' | 'tauxRetenu' | 'accord' | 'dateAccord'

/** Code de la case qui nomme la commune. */
const NOM = 'commune'

export const CHAMPS: Readonly<Record<DonneeSaisie, ChampDeSaisie>> = {
  objectifRetenu: champ('objectifRetenu', 'objectifs.champ-objectif', 'entier'),
  tauxRetenu: champ('tauxRetenu', 'objectifs.champ-taux', 'pourcentage'),
  accord: champ('accord', 'objectifs.champ-accord', 'oui-non'),
  dateAccord: champ('dateAccord', 'objectifs.champ-date', 'date'),
}

const DONNEES = Object.keys(CHAMPS) as DonneeSaisie[]

function champ(code: DonneeSaisie, libelle: string, genre: GenreDeChamp): ChampDeSaisie {
  return { code, libelle: dire(libelle), genre, obligatoire: false, options: [], ferme: false, fractions: [], aides: [] }
}

/** Ce que porte le champ : la saisie en attente, sinon la feuille ; un texte ne s’est pas laissé lire. */
export function contenuDe(dossier: Dossier, commune: CommuneARemplir, donnee: DonneeSaisie): ContenuSaisi {
  const saisie = saisieDe(dossier, commune.nom)?.[donnee]
  return saisie === undefined ? commune[donnee] : saisie
}

/** Retient des saisies d’une commune ; celles qui redisent la feuille sont oubliées. `commune` : telle que la feuille la porte. */
export function saisir(dossier: Dossier, commune: CommuneARemplir, contenus: Partial<Record<DonneeSaisie, ContenuSaisi>>): Dossier {
  const ligne = sansRedite({ [NOM]: commune.nom, ...saisieDe(dossier, commune.nom), ...contenus }, commune)
  const autres = lignesDe(dossier).filter((une) => !estDe(une, commune.nom))
  return ranger(dossier, ligne === null ? autres : [...autres, ligne])
}

/** Le dossier sans les saisies que la feuille porte déjà ; le même s’il n’y en a pas. */
export function sansSaisiesEcrites(dossier: Dossier, communes: readonly CommuneARemplir[]): Dossier {
  const lignes = lignesDe(dossier)
  const restantes = lignes.flatMap((ligne): LigneSaisie[] => {
    const commune = communes.find(({ nom }) => estDe(ligne, nom))
    const reste = commune === undefined ? ligne : sansRedite(ligne, commune)
    return reste === null ? [] : [reste]
  })
  const inchangees = restantes.length === lignes.length && restantes.every((ligne, i) => memeTaille(ligne, lignes[i]))
  return inchangees ? dossier : ranger(dossier, restantes)
}

/** Les communes telles que l’écriture les laisserait ; une saisie qui ne se lit pas y vaut une donnée absente. */
export function avecSaisies(dossier: Dossier, communes: readonly CommuneARemplir[]): readonly CommuneARemplir[] {
  return communes.map((commune) => ({
    ...commune,
    objectifRetenu: nombre(contenuDe(dossier, commune, 'objectifRetenu')),
    tauxRetenu: nombre(contenuDe(dossier, commune, 'tauxRetenu')),
    accord: booleen(contenuDe(dossier, commune, 'accord')),
    dateAccord: nombre(contenuDe(dossier, commune, 'dateAccord')),
  }))
}

/** Saisies qui ne se lisent pas, commune nommée : rien ne s’écrit tant qu’il en reste. */
export function refusDesSaisies(
  dossier: Dossier,
  communes: readonly CommuneARemplir[],
): readonly { readonly nom: string; readonly phrase: string }[] {
  return communes.flatMap((commune) =>
    DONNEES.flatMap((donnee) => {
      const phrase = refusDe(CHAMPS[donnee], contenuDe(dossier, commune, donnee))
      return phrase === null ? [] : [{ nom: commune.nom, phrase }]
    }),
  )
}

/** Vrai si cette commune a une saisie qui n’est pas encore dans la feuille. */
export function estEnAttente(dossier: Dossier, nom: string): boolean {
  return saisieDe(dossier, nom) !== undefined
}

function saisieDe(dossier: Dossier, nom: string): LigneSaisie | undefined {
  return lignesDe(dossier).find((ligne) => estDe(ligne, nom))
}

function lignesDe({ brouillons }: Dossier): readonly LigneSaisie[] {
  return brouillons[SAISIES_DES_COMMUNES]?.lignes ?? []
}

function estDe(ligne: LigneSaisie, nom: string): boolean {
  return memeNom(String(ligne[NOM] ?? ''), nom)
}

function ranger(dossier: Dossier, lignes: readonly LigneSaisie[]): Dossier {
  if (lignes.length === 0) return sansBrouillon(dossier, SAISIES_DES_COMMUNES)
  return avecBrouillon(dossier, SAISIES_DES_COMMUNES, { lignes, horsTableau: {} })
}

/** La ligne sans ce que la feuille dit déjà ; `null` : il n’en reste rien. */
function sansRedite(ligne: LigneSaisie, commune: CommuneARemplir): LigneSaisie | null {
  const saisies = DONNEES.flatMap((donnee) => {
    const contenu = ligne[donnee]
    return contenu === undefined || contenu === commune[donnee] ? [] : [[donnee, contenu] as const]
  })
  return saisies.length === 0 ? null : { [NOM]: commune.nom, ...Object.fromEntries(saisies) }
}

function memeTaille(une: LigneSaisie, autre: LigneSaisie | undefined): boolean {
  return Object.keys(une).length === Object.keys(autre ?? {}).length
}

function nombre(contenu: ContenuSaisi): number | null {
  return typeof contenu === 'number' ? contenu : null
}

function booleen(contenu: ContenuSaisi): boolean | null {
  return typeof contenu === 'boolean' ? contenu : null
}
