import type { Brut, ConstatDeTableau } from '../../com'
import { ecrireBrut, estVideOuZero } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { normaliser } from '../../socle/normaliser'
import { COTATION_2022, reference } from '../../socle/sources'
import type { GrilleLue, LigneDeGrille } from './lignes'
import { relever } from './relever'

export const COT_14: FicheDeRegle = {
  id: 'COT-14',
  titre: 'Uniformité',
  nature: 'controle',
  articles: [reference('art. L. 441-2-8 du CCH', COTATION_2022, '1')],
  parametres: [],
  pointsOuverts: [],
}

/** Lignes d'une seule grille : celles qui valent pour tous, et celles du premier réservataire quand la grille en distingue. */
export function lignesDUneGrille(lignes: readonly LigneDeGrille[]): readonly LigneDeGrille[] {
  const premier = reservatairesDe(lignes)[0]
  return premier === undefined ? lignes : lignes.filter((ligne) => vautPour(ligne, premier))
}

/** Un critère, un poids : ni doublons, ni poids propres à un réservataire, ni deux versions mêlées (COT-14). */
export function controlerUniformite({ lignes, porte }: Pick<GrilleLue, 'lignes' | 'porte'>): ConstatDeTableau[] {
  return [
    ...poidsParReservataire(lignes),
    ...doublons(lignesDUneGrille(lignes)),
    ...(porte('version') ? versionsDesLignes(lignes) : []),
  ]
}

/** Ce qui change d'une grille à l'autre : tout écart de critère ou de poids rompt l'uniformité. */
export function comparerGrilles(lignes: readonly LigneDeGrille[], autres: readonly LigneDeGrille[]): ConstatDeTableau[] {
  return clesDe([...lignes, ...autres]).flatMap((cle) => {
    const ici = lignes.filter((ligne) => ligne.cle === cle)
    const ailleurs = autres.filter((ligne) => ligne.cle === cle)
    const [a, b] = [poidsDe(ici), poidsDe(ailleurs)]
    const libelle = nomDe([...ici, ...ailleurs])
    return a === b
      ? []
      : [
          relever(COT_14, 'EL', { ligne: ici.length === 1 ? (ici[0]?.numero ?? null) : null }, 'grille-controle.autre-grille', {
            libelle,
            ici: a,
            ailleurs: b,
          }),
        ]
  })
}

/** Versions citées par une colonne : deux se contredisent, un vide ne se vérifie pas. */
function controlerVersions(versions: readonly string[], colonne: string, ou: 'grille' | 'demandes'): ConstatDeTableau[] {
  const citees = [...new Set(versions.filter((version) => version !== ''))].sort()
  const sans = versions.filter((version) => version === '').length
  return [
    ...(citees.length > 1
      ? [
          relever(COT_14, 'EL', { colonne }, `grille-controle.versions-${ou}`, {
            versions: citees.join(', '),
          }),
        ]
      : []),
    ...(sans > 0 ? [relever(COT_14, 'AL', { colonne }, `grille-controle.sans-version-${ou}`, { nombre: sans })] : []),
  ]
}

/** Versions de grille que citent les demandes, si une de leurs colonnes les porte. */
export function controlerVersionsDesDemandes(
  titres: readonly Brut[],
  demandes: readonly (readonly Brut[])[],
): ConstatDeTableau[] {
  const rang = titres.findIndex((titre) => /^version(?: de(?: la)? grille)?$/.test(normaliser(ecrireBrut(titre))))
  if (rang < 0) return []
  const remplies = demandes.filter((ligne) => !ligne.every(estVideOuZero))
  const lire = (brut: Brut | undefined): string => (estVideOuZero(brut) ? '' : ecrireBrut(brut).trim())
  return controlerVersions(
    remplies.map((ligne) => lire(ligne[rang])),
    ecrireBrut(titres[rang]),
    'demandes',
  )
}

function versionsDesLignes(lignes: readonly LigneDeGrille[]): ConstatDeTableau[] {
  return controlerVersions(
    lignes.map(({ controle }) => ecrireBrut(controle.version).trim()),
    'version',
    'grille',
  )
}

function poidsParReservataire(lignes: readonly LigneDeGrille[]): ConstatDeTableau[] {
  const reservataires = reservatairesDe(lignes)
  if (reservataires.length < 2) return []
  return clesDe(lignes).flatMap((cle) => {
    const memes = lignes.filter((ligne) => ligne.cle === cle)
    const poids = reservataires.map((nom) => poidsDe(memes.filter((ligne) => vautPour(ligne, nom))))
    if (new Set(poids).size === 1) return []
    const detail = reservataires.map((nom, rang) => `${nom} : ${poids[rang] ?? ''}`).join(' ; ')
    return [
      relever(COT_14, 'EL', { colonne: 'réservataire' }, 'grille-controle.poids-par-reservataire', {
        libelle: nomDe(memes),
        detail,
      }),
    ]
  })
}

/** Le même critère, lu pareillement à des dates communes, sur deux lignes. */
function doublons(lignes: readonly LigneDeGrille[]): ConstatDeTableau[] {
  return clesDe(lignes).flatMap((cle) => {
    const memes = lignes.filter((ligne) => ligne.cle === cle && ligne.critere !== null)
    const enConflit = memes.filter((ligne) => memes.some((autre) => autre !== ligne && compteDeuxFois(ligne, autre)))
    if (enConflit.length === 0) return []
    const poids = new Set(enConflit.map((ligne) => poidsDe([ligne])))
    const donnees = {
      libelle: nomDe(memes),
      lignes: enConflit.map(({ numero }) => numero).join(', '),
      poids: [...poids].sort().join(' et '),
    }
    return [
      poids.size > 1
        ? relever(COT_14, 'EL', { colonne: 'points' }, 'grille-controle.deux-poids', donnees)
        : relever(COT_14, 'IN', { colonne: 'critère' }, 'grille-controle.critere-double', donnees),
    ]
  })
}

function compteDeuxFois(a: LigneDeGrille, b: LigneDeGrille): boolean {
  const memeLecture = (['colonne', 'seuil'] as const).every(
    (colonne) => ecrireBrut(a.lire(colonne)) === ecrireBrut(b.lire(colonne)),
  )
  const [debut, fin] = [
    Math.max(a.critere?.debut ?? -Infinity, b.critere?.debut ?? -Infinity),
    Math.min(a.critere?.fin ?? Infinity, b.critere?.fin ?? Infinity),
  ]
  const paliers = a.critere?.paliers != null || b.critere?.paliers != null
  return memeLecture && debut <= fin && paliers === (a.critere?.paliers != null && b.critere?.paliers != null)
}

function reservatairesDe(lignes: readonly LigneDeGrille[]): string[] {
  return [...new Set(lignes.map(({ controle }) => ecrireBrut(controle.reservataire).trim()).filter((nom) => nom !== ''))].sort()
}

function vautPour({ controle }: LigneDeGrille, nom: string): boolean {
  return controle.reservataire === null || ecrireBrut(controle.reservataire).trim() === nom
}

function clesDe(lignes: readonly LigneDeGrille[]): string[] {
  return [...new Set(lignes.map(({ cle }) => cle).filter((cle) => cle !== ''))].sort()
}

/** Poids tels qu'écrits : points, seuil, barème, mode et groupe ; « absent » sans aucune ligne. */
function poidsDe(lignes: readonly LigneDeGrille[]): string {
  const poids = lignes.map(({ lire, critere }) => {
    const ecrire = (colonne: Parameters<typeof lire>[0]): string => ecrireBrut(lire(colonne)).trim()
    const points = critere?.paliers == null ? ecrire('points') || '(vide)' : ''
    const groupe = critere === null || critere.mode === 'somme' ? '' : `${critere.mode} ${ecrire('groupe')}`
    return [points, ecrire('seuil'), ecrire('barème'), groupe].filter((morceau) => morceau !== '').join(' ')
  })
  return lignes.length === 0 ? 'absent' : poids.sort().join(' + ')
}

/** Libellé officiel, sinon celui de la grille : le premier par ordre alphabétique si des lignes l'écrivent différemment. */
function nomDe(lignes: readonly LigneDeGrille[]): string {
  const noms = lignes.map(({ libelle, reconnu }) => (reconnu.genre === 'sne' ? reconnu.critere.libelle : libelle))
  return noms.sort()[0] ?? ''
}
