import type { Donnee } from '../regles'

const MILLIERS = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 10 })

function nombre(donnee: Donnee): string {
  return typeof donnee === 'number' ? MILLIERS.format(donnee).replace('-', '−') : String(donnee)
}

/** Nombre dont les décimales sans fin, d'une moyenne, n'apprennent rien : deux au plus. */
function centieme(donnee: Donnee): string {
  return typeof donnee === 'number' ? nombre(Number(donnee.toFixed(2))) : String(donnee)
}

/** Part entre 0 et 1, écrite en pour cent, à quatre décimales ; un taux qui s'écrirait alors comme un autre, plus simple, les garde toutes. */
function pourcent(donnee: Donnee): string {
  const points = Number((Number(donnee) * 100).toPrecision(12))
  const arrondis = Number(points.toFixed(4))
  return `${nombre(Number.isInteger(100 * arrondis) ? points : arrondis)} %`
}

/** Écart avec son signe : « +49 », « −12 ». */
function signe(donnee: Donnee): string {
  const ecart = Number(donnee)
  return ecart > 0 ? `+${nombre(ecart)}` : ecart < 0 ? `−${nombre(-ecart)}` : '0'
}

/** Terme qu'on retranche : « 12 », mais « (−12) ». */
function terme(donnee: Donnee): string {
  return Number(donnee) < 0 ? `(${nombre(donnee)})` : nombre(donnee)
}

/** « une date attendue », « un taux attendu ». */
function attendu(donnee: Donnee): string {
  return `${String(donnee)} ${String(donnee).startsWith('une ') ? 'attendue' : 'attendu'}`
}

/** En français, le pluriel commence à deux. */
function logements(donnee: Donnee): string {
  return `${nombre(donnee)} ${Math.abs(Number(donnee)) < 2 ? 'logement' : 'logements'}`
}

/** Marque du pluriel d’un mot accordé à ce nombre : « logement{n|s} manquant{n|s} ». */
function s(donnee: Donnee): string {
  return Math.abs(Number(String(donnee).replace(',', '.'))) < 2 ? '' : 's'
}

function cellules(donnee: Donnee): string {
  return `${nombre(donnee)} ${Math.abs(Number(donnee)) < 2 ? 'cellule' : 'cellules'}`
}

function demandes(donnee: Donnee): string {
  return `${nombre(donnee)} ${Math.abs(Number(donnee)) < 2 ? 'demande' : 'demandes'}`
}

function ans(donnee: Donnee): string {
  return `${nombre(donnee)} ${Math.abs(Number(donnee)) < 2 ? 'an' : 'ans'}`
}

/** « AAAA-MM-JJ » → « JJ/MM/AAAA ». */
function date(donnee: Donnee): string {
  return String(donnee).replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1')
}

export const FORMATS: Readonly<Record<string, (donnee: Donnee) => string>> & { readonly nombre: (donnee: Donnee) => string } = {
  nombre,
  centieme,
  pourcent,
  signe,
  date,
  terme,
  attendu,
  logements,
  cellules,
  demandes,
  ans,
  s,
}
