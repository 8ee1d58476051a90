import { AccountMenu } from '../pages/account-menu';
import { SignInPage } from '../pages/sign-in-page';
import { application, expect, test } from '../people/test';

test('Nora signs in and out with the keyboard alone', async ({ guest, accessible }) => {
  const nora = application.signInOf('Nora');
  const { page } = await guest(nora, 'desk', { signedIn: false });
  const door = new SignInPage(page);

  await test.step('she comes from an address that needs a sign-in', async () => {
    await page.goto('/cases');
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await accessible(page);
  });
  await test.step('a wrong password is refused, in the same words as an unknown address', async () => {
    await door.signInByKeyboard({ email: nora.email, password: 'not the password at all' });
    const words = 'The e-mail address and the password do not go together. Check both and try again.';
    await expect(door.refusal).toHaveText(words);
    await expect(door.email).toHaveValue(nora.email);

    await door.open();
    await door.signInByKeyboard({ email: 'nobody@demo.attune.example', password: nora.password });
    await expect(door.refusal).toHaveText(words);
  });
  await test.step('the right one brings her where she wanted to go', async () => {
    await page.goto('/cases');
    await door.signInByKeyboard(nora);
    await expect(page.getByRole('heading', { name: 'Cases', level: 1 })).toBeVisible();
    await expect(page).toHaveURL('/cases');
  });
  await test.step('she signs out, and the way back shows nothing', async () => {
    await new AccountMenu(page).signOutByKeyboard();
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  });
});
