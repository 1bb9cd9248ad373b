import { decrireFonctions } from '../../scripts/construire/functions-json'
import type { FunctionsJson } from '../../scripts/construire/functions-json'
import { redigerPageAide } from '../../scripts/construire/aide'
import diffusion from '../../scripts/controles/derniere-diffusion.json'
import { controlerFunctionsJson } from '../../scripts/controles/functions-json'
import type { ContexteDesFonctions } from '../../scripts/controles/functions-json'
import { FONCTIONS } from '../../src/catalogue'

const BASE = 'https://intranet.exemple/mixite'

const CONTEXTE: ContexteDesFonctions = {
  base: BASE,
  pages: new Map([['aide.html', redigerPageAide(FONCTIONS)]]),
  associes: FONCTIONS.map(({ nom }) => nom),
  diffuse: diffusion,
}

describe('functions.json du catalogue', () => {
  const metadonnees = decrireFonctions(FONCTIONS, BASE)

  it('respecte F1 à F12, et la dernière version diffusée', () => {
    expect(controlerFunctionsJson(metadonnees, CONTEXTE)).toEqual([])
  })

  it('ne déclare que « any » : Excel ne convertit ni ne refuse rien à notre place', () => {
    const types = metadonnees.functions.flatMap(({ parameters, result }) => [...parameters.map(({ type }) => type), result.type])
    expect(new Set(types)).toEqual(new Set(['any']))
  })

  it('déclare en plage ce qui est plage ou lectures, et rien d’autre', () => {
    for (const fonction of FONCTIONS) {
      const decrite = metadonnees.functions.find(({ id }) => id === fonction.nom)
      expect(decrite?.parameters.map(({ dimensionality }) => dimensionality)).toEqual(
        fonction.arguments.map(({ type }) => (type === 'plage' || type === 'lectures' ? 'matrix' : 'scalar')),
      )
    }
  })
})

/** Deux fonctions saines, assez riches pour être abîmées de toutes les façons. */
function exemple(): FunctionsJson {
  const parametre = (name: string) => ({ name, description: 'Aide.', type: 'any' as const, dimensionality: 'scalar' as const })
  const fonction = (id: string, forme: 'scalar' | 'matrix') => ({
    id,
    name: id,
    description: 'Description.',
    helpUrl: `${BASE}/aide.html#${id}`,
    parameters: [parametre('premier'), { ...parametre('second'), optional: true as const }],
    result: { type: 'any' as const, dimensionality: forme },
  })
  return { functions: [fonction('PREMIERE', 'scalar'), fonction('DEUXIEME', 'matrix')] }
}

const CONTEXTE_D_EXEMPLE: ContexteDesFonctions = {
  base: BASE,
  pages: new Map([['aide.html', '<section id="PREMIERE"></section><section id="DEUXIEME"></section>']]),
  associes: ['PREMIERE', 'DEUXIEME'],
  diffuse: exemple(),
}

type Objet = Record<string, unknown>

/** Copie l'exemple et laisse `abimer` y toucher librement. */
function regles(abimer: (premiere: Objet, parametres: Objet[], fonctions: Objet[]) => void, contexte = CONTEXTE_D_EXEMPLE): readonly string[] {
  const copie = JSON.parse(JSON.stringify(exemple())) as { functions: (Objet & { parameters: Objet[] })[] }
  const [premiere] = copie.functions
  if (premiere === undefined) throw new Error('exemple vide')
  abimer(premiere, premiere.parameters, copie.functions)
  return [...new Set(controlerFunctionsJson(copie, contexte).map(({ regle }) => regle))]
}

function renommer(nom: string): (premiere: Objet) => void {
  return (premiere) => {
    premiere['name'] = nom
  }
}

describe('contrôles de functions.json', () => {
  it('ne trouvent rien à redire à l’exemple sain', () => {
    expect(regles(() => undefined)).toEqual([])
  })

  it.each<[string, string, Parameters<typeof regles>[0]]>([
    ['F1', 'allowCustomDataForDataTypeAny', (f) => (f['options'] = { allowCustomDataForDataTypeAny: true })],
    ['F1', 'drapeau posé à la racine de la fonction, même faux', (f) => (f['allowErrorForDataTypeAny'] = false)],
    ['F2', 'id en minuscules', (f) => (f['id'] = 'premiere')],
    ['F2', 'id de deux lettres', (f) => (f['id'] = 'PR')],
    ['F2', 'id de 129 caractères', (f) => (f['id'] = 'X'.repeat(129))],
    ['F2', 'id à tiret', (f) => (f['id'] = 'PRE-MIERE')],
    ['F2', 'id en double', (_f, _p, fs) => fs.push({ ...fs[0] })],
    ['F3', 'nom de deux lettres', renommer('AB')],
    ['F3', 'nom qui commence par un chiffre', renommer('1ER')],
    ['F3', 'noms égaux à la casse près', renommer('Deuxieme')],
    ['F4', 'cellule SRU20', renommer('SRU20')],
    ['F4', 'cellule XFD1048576', renommer('XFD1048576')],
    ['F4', 'adresse L1C1', renommer('L1C1')],
    ['F4', 'adresse R1C1', renommer('r1c1')],
    ['F4', 'fonction native française', renommer('PLANCHER')],
    ['F4', 'fonction native anglaise', renommer('Filter')],
    ['F4', 'macro Excel 4', renommer('GET.CELL')],
    ['F5', 'répété non final', (_f, p) => (p[0] = { ...p[0], repeating: true })],
    ['F5', 'répété et facultatif', (_f, p) => (p[1] = { ...p[1], repeating: true })],
    ['F6', 'obligatoire après facultatif', (_f, p) => p.push({ ...p[0], name: 'dernier' })],
    ['F7', 'adresses des paramètres sans plage rendue', (f) => (f['options'] = { requiresParameterAddresses: true })],
    ['F8', 'volatile', (f) => (f['options'] = { volatile: true })],
    ['F8', 'stream', (f) => (f['options'] = { stream: true })],
    ['F8', 'supportSync', (f) => (f['options'] = { supportSync: true })],
    ['F9', 'description vide', (f) => (f['description'] = ' ')],
    ['F9', 'description de 256 caractères', (f) => (f['description'] = 'x'.repeat(256))],
    ['F9', 'paramètre sans description', (_f, p) => delete p[0]?.['description']],
    ['F9', 'noms de paramètres trop longs au total', (_f, p) => p.push({ ...p[1], name: 'x'.repeat(250) })],
    ['F10', 'aide en http', (f) => (f['helpUrl'] = 'http://intranet.exemple/mixite/aide.html#PREMIERE')],
    ['F10', 'aide ailleurs', (f) => (f['helpUrl'] = 'https://autre.exemple/aide.html#PREMIERE')],
    ['F10', 'aide sans ancre', (f) => (f['helpUrl'] = `${BASE}/aide.html#ABSENTE`)],
    ['F11', 'fonction retirée', (_f, _p, fs) => fs.shift()],
    ['F11', 'fonction décrite mais non associée', (_f, _p, fs) => fs.push({ ...fs[0], id: 'TROISIEME', name: 'TROISIEME' })],
    ['F11', 'nom affiché changé', renommer('PREMIERE_BIS')],
    ['F11', 'paramètres échangés', (_f, p) => p.reverse()],
    ['F11', 'paramètre retiré', (_f, p) => p.pop()],
    ['F11', 'paramètre ajouté et obligatoire', (_f, p) => p.push({ name: 'x', description: 'x', type: 'any', dimensionality: 'scalar' })],
    ['F11', 'facultatif devenu obligatoire', (_f, p) => delete p[1]?.['optional']],
    ['F11', 'résultat devenu une plage', (f) => (f['result'] = { type: 'any', dimensionality: 'matrix' })],
    ['F12', 'type implicite', (_f, p) => delete p[0]?.['type']],
    ['F12', 'dimension implicite', (_f, p) => delete p[0]?.['dimensionality']],
    ['F12', 'résultat sans type', (f) => (f['result'] = { dimensionality: 'scalar' })],
    ['F12', 'paramètres de même nom', (_f, p) => (p[1] = { ...p[1], name: 'PREMIER' })],
  ])('%s : %s', (regle, _defaut, abimer) => {
    expect(regles(abimer)).toContain(regle)
  })

  it('F2 : refuse un fichier sans fonction', () => {
    expect(controlerFunctionsJson({}, { ...CONTEXTE_D_EXEMPLE, associes: [], diffuse: {} }).map(({ regle }) => regle)).toEqual(['F2'])
  })

  it('F11 : refuse une fonction associée que le fichier ne décrit pas', () => {
    expect(regles(() => undefined, { ...CONTEXTE_D_EXEMPLE, associes: ['PREMIERE', 'DEUXIEME', 'CACHEE'] })).toEqual(['F11'])
  })

  it('accepte un paramètre facultatif ajouté à la fin', () => {
    const ajoute = { name: 'x', description: 'x', type: 'any', dimensionality: 'scalar', optional: true }
    expect(regles((_f, p) => p.push(ajoute))).toEqual([])
  })

  it.each(['RATTRAPAGE_PLANCHER', 'XFE1', 'ABCD12', 'A1048577', 'SRU_OBJECTIF'])('F4 : laisse passer %s, libre dans Excel', (nom) => {
    expect(regles(renommer(nom))).not.toContain('F4')
  })
})
