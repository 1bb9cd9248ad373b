import { join } from 'node:path'
import { lancerHoteSansNavigateur } from '.'
import type { HoteJsdom } from '.'
import type { EssaiDAdaptateur } from './temoin/adaptateur'
import { construireTemoin, effacerTemoins } from './temoin/construire'
import type { Alteration } from './temoin/construire'
import { FORMULES_DU_CONTRAT } from './temoin/formules-natives'

/** Chaque faute semée, dans le complément ou dans l’hôte, doit faire rougir quelque chose. */

const ADAPTATEUR = join(__dirname, 'temoin/adaptateur.ts')

afterAll(effacerTemoins)

async function lancerAdaptateur(alteration?: Alteration): Promise<HoteJsdom> {
  const dossier = await construireTemoin({ ajouts: [ADAPTATEUR], ...(alteration && { alteration }) })
  return lancerHoteSansNavigateur({ dossier, feuilles: { Feuil1: [['ancien', 1]] }, formulesNatives: FORMULES_DU_CONTRAT })
}

describe('fautes d’emploi d’Office.js', () => {
  let hote: HoteJsdom
  beforeAll(async () => {
    hote = await lancerAdaptateur()
  })
  afterAll(() => hote?.fermer())

  /** Exécute un lot dans la page ; rend son résultat, ou le code de l’erreur. */
  function executer(corps: string): Promise<string> {
    const lot = `Excel.run(async (c) => { const f = c.workbook.worksheets.getItem('Feuil1'); ${corps} })`
    return hote.fenetre.eval(`${lot}.then((r) => JSON.stringify(r) ?? 'fait', (e) => e.code)`) as Promise<string>
  }

  it.each([
    ['une lecture sans load', 'const r = f.getRangeByIndexes(0,0,1,1); await c.sync(); return r.values', 'PropertyNotLoaded'],
    ['une lecture sans sync', "const r = f.getRangeByIndexes(0,0,1,1); r.load('values'); return r.values", 'PropertyNotLoaded'],
    ['un load sans propriété', 'const r = f.getRangeByIndexes(0,0,1,1); r.load(); await c.sync()', 'NotImplemented'],
    ['une grille de mauvaise forme', 'f.getRangeByIndexes(0,0,1,2).values = [[1]]; await c.sync()', 'InvalidArgument'],
    ['une feuille absente', "c.workbook.worksheets.getItem('Absente').load('name'); await c.sync()", 'ItemNotFound'],
    ['une feuille ajoutée deux fois', "c.workbook.worksheets.add('Feuil1'); await c.sync()", 'ItemAlreadyExists'],
    ['une propriété inventée', "const r = f.getRangeByIndexes(0,0,1,1); r.load('contenu'); await c.sync()", 'InvalidArgument'],
    ['un membre d’ExcelApi 1.15', 'f.getRangeByIndexes(0,0,1,1).getDependents().load("address"); await c.sync()', 'ApiNotFound'],
    ['un membre non modelé', 'f.pivotTables.load("items/name"); await c.sync()', 'NotImplemented'],
    ['une plage hors de la feuille', 'f.getRangeByIndexes(-1,0,1,1).load("values"); await c.sync()', 'InvalidArgument'],
  ])('voit %s', async (_titre, corps, attendu) => {
    expect(await executer(corps)).toBe(attendu)
  })

  it('montre qu’un NaN écrit sans contrôle laisse l’ancienne valeur, sans erreur', async () => {
    expect(await executer('f.getRangeByIndexes(0,0,1,1).values = [[NaN]]; await c.sync()')).toBe('fait')
    expect(hote.classeur.valeur('Feuil1!A1')).toBe('ancien')
  })

  it('garde ce qui précède l’échec d’un lot', async () => {
    const echec = "c.workbook.worksheets.getItem('Absente').load('name'); await c.sync()"
    const corps = `f.getRangeByIndexes(0,1,1,1).values = [[2]]; ${echec}`
    expect(await executer(corps)).toBe('ItemNotFound')
    expect(hote.classeur.valeur('Feuil1!B1')).toBe(2)
  })

  it('nomme ce qu’il ne modèle pas', () => {
    expect([...hote.acces.membresAbsents].sort()).toEqual(['Range.load() sans propriété', 'Worksheet.pivotTables'])
  })
})

describe('fautes du complément', () => {
  it('refuse de démarrer quand un id de functions.json n’est pas associé', async () => {
    const dossier = await construireTemoin({ nonAssociees: ['OUBLIEE'] })
    await expect(lancerHoteSansNavigateur({ dossier })).rejects.toThrow(/non associées : OUBLIEE/)
  })

  it('laisse sans réponse une fonction qui rend un BigInt', async () => {
    const hote = await lancerHoteSansNavigateur({ dossier: await construireTemoin(), delaiDAppelMs: 1_500 })
    await expect(hote.appelerFonction('GRAND_ENTIER')).rejects.toThrow(/OCCUPÉ/)
    hote.fermer()
  })

  const ECRITURE = 'excel/ecriture.ts'
  const LECTURE = 'excel/lecture.ts'
  it.each<[string, Alteration]>([
    ['ne protège plus un texte pris pour une formule', semer(ECRITURE, ' || DEBUT_DE_FORMULE.test(texte)')],
    ['ne protège plus un texte pris pour un nombre', semer(ECRITURE, ' || /\\d/.test(texte)')],
    ['n’efface plus', semer(ECRITURE, "if (saisie === null) return ''", 'if (saisie === null) return saisie')],
    ['ne contrôle plus la grille', semer(ECRITURE, 'verifierSaisies(plage, contenu, { valeurExigee: false })')],
    ['écrit les erreurs en français', semer(ECRITURE, 'versAnglais(saisie.erreur)', "`'${saisie.erreur}`")],
    ['prend un texte pour une formule', semer(LECTURE, ' || formule === valeur')],
    ['confond vide et texte vide', semer(LECTURE, "type === 'Empty' || ")],
    ['lit les erreurs comme des textes', semer(LECTURE, "if (type === 'Error')", "if (type === 'Erreur')")],
    ['oublie de charger les types', semer(LECTURE, 'values,valueTypes,formulas', 'values,formulas')],
    ['ne contrôle plus le nom d’une feuille', semer('excel/feuilles.ts', 'verifierNouveauNom(', 'String(')],
    ['ôte une feuille de l’utilisateur', semer('excel/feuilles.ts', '!ajoutees.has(feuille.id)', 'feuille.id === undefined')],
    ['ne contrôle plus les mises en forme', semer('excel/mise-en-forme.ts', '  verifierFormes(formes)\n')],
    ['laisse l’ancien graphique', semer('excel/graphiques.ts', 'provisoires.forEach(', 'void (')],
    ['retire tous les graphiques', semer('excel/graphiques.ts', 'memeNomDeGraphique(name, nom) && ')],
    ['récrit sa mémoire sans attendre son tour', semer('excel/memoire.ts', 'derniere.then(() => garder(clef, texte))', 'garder(clef, texte)')],
    ['ne traduit plus les erreurs', semer('excel/erreurs.ts', 'throw traduireErreur(erreur, feuille)', 'throw erreur')],
  ])('le contrat rougit si l’adaptateur %s', async (_titre, alteration) => {
    const hote = await lancerAdaptateur(alteration)
    expect(await passerLeContrat(hote)).not.toBeNull()
    hote.fermer()
  })
})

describe('fautes de l’hôte', () => {
  it('le contrat rougit si les plages ne survivent plus à un sync', async () => {
    const hote = await lancerAdaptateur()
    hote.moteur.defauts.sansReferences = true
    const lot = `Excel.run(async (c) => { const r = c.workbook.worksheets.getItem('Feuil1').getRangeByIndexes(0,0,1,1)
      await c.sync(); r.load('values'); await c.sync(); return r.values[0][0] })`
    await expect(hote.fenetre.eval(`${lot}.catch((e) => e.code)`)).resolves.not.toBe('ancien')
    hote.moteur.defauts.sansReferences = false
    await expect(hote.fenetre.eval(lot)).resolves.toBe('ancien')
    hote.fermer()
  })
})

function semer(module: string, de: string, vers = ''): Alteration {
  return { module, de, vers }
}

/** Premier cas du contrat qui ne tient pas, ou `null`. */
async function passerLeContrat(hote: HoteJsdom): Promise<string | null> {
  const { essai } = hote.fenetre as unknown as { readonly essai: EssaiDAdaptateur }
  for (const titre of essai.titres) {
    const faute = await essai.passer(titre)
    if (faute !== null) return `${titre} : ${faute}`
  }
  return null
}
