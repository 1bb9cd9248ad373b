import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { estErreur } from '../../../src/classeur/port'
import type { Plage, Saisie, Valeur } from '../../../src/classeur/port'
import { estErreurDeFormule, lireFormule, parcourir } from '../../../src/formules'
import type { Formule, Noeud, NoeudAppel } from '../../../src/formules'
import { Modele, preparerFormule } from '../../../src/remplissage'

/** Une formule que LibreOffice calcule sans nous, et la valeur que nous en disons. */
export interface FormuleNative {
  readonly feuille: string
  readonly ligne: number
  readonly colonne: number
  readonly formule: string
  readonly valeur: Valeur
}

export interface SansNosFonctions {
  readonly octets: Uint8Array
  readonly natives: readonly FormuleNative[]
}

/** Colonnes entre une formule et sa copie : bien plus à droite que ce que lisent les tables. */
const A_L_ECART = 100

/**
 * Une copie du classeur où chaque formule qui appelle nos fonctions laisse place à sa valeur ; à l'écart, la même formule où la
 * somme de leurs arguments les remplace, pour que gardes et lectures se recalculent aussi.
 */
export async function sansNosFonctions(octets: Uint8Array): Promise<SansNosFonctions> {
  const [classeur, copie] = [await ouvrirXlsx(octets), await ouvrirXlsx(octets)]
  const modele = await Modele.ouvrir(classeur)
  const natives: FormuleNative[] = []
  for (const { nom: feuille, genre } of await classeur.feuilles()) {
    if (genre !== 'calcul' || !feuille.startsWith('TAB-')) continue
    for (const { ligne, colonne, formule, valeur } of await classeur.formules(feuille)) {
      if (!formule.includes('MIXITE')) {
        natives.push({ feuille, ligne, colonne, formule, valeur })
        continue
      }
      const cible = caseDe(feuille, ligne, colonne + A_L_ECART)
      const sommee = sommer(formule)
      const { valeurs } = await preparerFormule(enFormule(sommee), cible, modele)
      const attendue = valeurs?.[0]?.[0] ?? null
      await copie.ecrire(caseDe(feuille, ligne, colonne), [[figer(valeur)]])
      await copie.ecrire(cible, [[{ formule: sommee, valeur: -1 }]])
      natives.push({ feuille, ligne: cible.ligne, colonne: cible.colonne, formule: sommee, valeur: attendue })
    }
  }
  return { octets: await copie.enregistrer(), natives }
}

function caseDe(feuille: string, ligne: number, colonne: number): Plage {
  return { feuille, ligne, colonne, lignes: 1, colonnes: 1 }
}

function enFormule(texte: string): Formule {
  const lue = lireFormule(texte, 'en')
  if (estErreurDeFormule(lue)) throw new Error(`formule illisible : ${texte}`)
  return lue
}

/** Un texte vide et une erreur restent des résultats de formule : une cellule vide, ou du texte, se compterait autrement. */
function figer(valeur: Valeur): Saisie {
  if (valeur === '') return { formule: '=""', valeur }
  if (estErreur(valeur)) return { formule: '=NA()', valeur }
  return valeur
}

/** Nos appels, et ce qui en prend une case ou les lignes, remplacés par la somme de leurs arguments, textes exceptés. */
function sommer(formule: string): string {
  const appels = parcourir(enFormule(formule).racine).filter((noeud): noeud is NoeudAppel => noeud.genre === 'appel')
  const notres = appels.filter(({ nom }) => nom.startsWith('MIXITE.'))
  const remplaces = notres.map((notre) => ({ notre, autour: appels.find((appel) => estAutour(appel, notre)) ?? notre }))
  return [...remplaces]
    .filter(
      ({ autour }) => !notres.some((autre) => autre !== autour && autre.debut < autour.debut && autour.fin < autre.fin),
    )
    .sort((a, b) => b.autour.debut - a.autour.debut)
    .reduce(
      (texte, { notre, autour }) => `${texte.slice(0, autour.debut)}${somme(notre, formule)}${texte.slice(autour.fin)}`,
      formule,
    )
}

function estAutour({ nom, arguments: [premier] }: NoeudAppel, notre: NoeudAppel): boolean {
  return (nom === 'INDEX' || nom === 'ROWS') && premier === notre
}

function somme(notre: NoeudAppel, formule: string): string {
  const sommes = notre.arguments.flatMap((argument) => sommables(argument, formule))
  return `SUM(${sommes.join(',')})`
}

/** LibreOffice additionne un VRAI lu dans une cellule, Excel non : le PLH, l'accord et une table entière restent de côté. */
const OUI_NON = /^(?:INDEX\(Communes!\$[IJ]:|\$A\$1:)/

function sommables(argument: Noeud, formule: string): readonly string[] {
  const texte = formule.slice(argument.debut, argument.fin)
  if (argument.genre === 'vide' || argument.genre === 'texte' || OUI_NON.test(texte)) return []
  return [sommer(`=${texte}`).slice(1)]
}

/** La valeur telle que LibreOffice la rend : quinze chiffres, VRAI vaut 1, une erreur est `null`. */
export function commeLibreOffice(valeur: Valeur): string | number | null {
  if (typeof valeur === 'number') return Number(valeur.toPrecision(15))
  if (typeof valeur === 'boolean') return valeur ? 1 : 0
  return estErreur(valeur) ? null : (valeur ?? '')
}

export function lueDeLibreOffice(valeur: string | number | undefined): string | number | undefined {
  return typeof valeur === 'number' ? Number(valeur.toPrecision(15)) : valeur
}
