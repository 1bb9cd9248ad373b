import { loadTheme } from 'office-ui-fabric-react/lib/Styling'

const SOMBRE = '(prefers-color-scheme: dark)'

/** Bleu gris sombre (contraste de 8,6 sur blanc). */
const CLAIR = {
  themePrimary: '#1f4e79',
  themeDark: '#163a5a',
  themeDarker: '#0f2a42',
  themeDarkAlt: '#1b4569',
  themeSecondary: '#2b629a',
  themeTertiary: '#5c89b4',
  themeLight: '#c9d9e8',
  themeLighter: '#e3ecf4',
  themeLighterAlt: '#f4f8fb',
  neutralTertiary: '#5f5f5f',
  neutralSecondary: '#4a4a4a',
}

/** Les mêmes rôles sur fond sombre : le « blanc » de Fabric y est le fond. */
const FONCE = {
  themePrimary: '#9cc4ea',
  themeDark: '#c3dcf3',
  themeDarker: '#dcebf8',
  themeDarkAlt: '#b0d0ee',
  themeSecondary: '#86b2dc',
  themeTertiary: '#5c89b4',
  themeLight: '#2f4c69',
  themeLighter: '#263a4e',
  themeLighterAlt: '#222c36',
  black: '#ffffff',
  neutralDark: '#fafafa',
  neutralPrimary: '#f0f0f0',
  neutralPrimaryAlt: '#e4e4e4',
  neutralSecondary: '#c8c8c8',
  neutralTertiary: '#a8a8a8',
  neutralTertiaryAlt: '#6a6a6a',
  neutralQuaternary: '#565656',
  neutralQuaternaryAlt: '#4a4a4a',
  neutralLight: '#3a3d41',
  neutralLighter: '#2f3236',
  neutralLighterAlt: '#26292c',
  white: '#1f1f1f',
  redDark: '#f4a3a3',
}

/** Thème neutre, police du système, clair ou sombre comme le poste ; il suit le poste s’il change. */
export function poserTheme(): void {
  const sombre = window.matchMedia(SOMBRE)
  const poser = (): void => {
    loadTheme({
      defaultFontStyle: { fontFamily: 'system-ui, "Segoe UI", sans-serif', fontWeight: 'regular' },
      palette: sombre.matches ? FONCE : CLAIR,
      isInverted: sombre.matches,
    })
  }
  poser()
  sombre.addEventListener('change', poser)
}
