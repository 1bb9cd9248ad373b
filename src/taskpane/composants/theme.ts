import { loadTheme } from 'office-ui-fabric-react/lib/Styling'

/** Thème neutre : police du système, bleu gris sombre (contraste de 8,6 sur blanc). */
export function poserTheme(): void {
  loadTheme({
    defaultFontStyle: { fontFamily: 'system-ui, "Segoe UI", sans-serif', fontWeight: 'regular' },
    palette: {
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
    },
    isInverted: false,
  })
}
